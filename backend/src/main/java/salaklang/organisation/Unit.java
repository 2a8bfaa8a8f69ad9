package salaklang.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** A unit of the province or a division of one, which is also a group of people in the province's realm. */
@Entity
class Unit {

    private static final int NAME_LENGTH = 200;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UnitCode code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String nameTh;
    private String nameEn;
    private String shortTh;
    private UnitCode district;
    private UnitCode parent;
    private int position;
    private boolean active;
    private LocalDate closedOn;
    private String closedReason;

    protected Unit() {}

    /** @param position where it stands among its kind in a list, from 1 */
    Unit(UnitView unit, int position) {
        this.id = UUID.randomUUID();
        this.code = unit.code();
        this.kind = unit.kind();
        this.nameTh = unit.nameTh();
        this.nameEn = unit.nameEn();
        this.shortTh = unit.shortTh();
        this.district = unit.district();
        this.parent = unit.code().isDivision() ? unit.code().office() : null;
        this.position = position;
        this.active = true;
    }

    /** A new one, of what somebody typed. */
    static Unit named(UnitCode code, UnitKind kind, UnitCode district, int position, UnitNaming naming) {
        var unit = new Unit(new UnitView(code, kind, null, null, null, district), position);
        unit.rename(naming);
        return unit;
    }

    /** A new division of this unit. */
    Unit division(UnitCode code, int position, UnitNaming naming) {
        requireAtWork();
        return named(code, UnitKind.DIVISION, district, position, naming);
    }

    void rename(UnitNaming naming) {
        requireAtWork();
        this.nameTh = filled("nameTh", naming.nameTh());
        this.nameEn = filled("nameEn", naming.nameEn());
        this.shortTh = filled("shortTh", naming.shortTh());
    }

    /** @param on the day from which it is no more, not one still to come */
    void close(LocalDate on, String reason, LocalDate today) {
        requireAtWork();
        if (on == null) {
            throw new InvalidInput("closedOn", "organisation.error.missing");
        }
        if (on.isAfter(today)) {
            throw new InvalidInput("closedOn", "organisation.error.future");
        }
        active = false;
        closedOn = on;
        closedReason = reason;
    }

    private void requireAtWork() {
        if (!active) {
            throw new WrongState("unit", "CLOSED");
        }
    }

    private static String filled(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, "organisation.error.missing");
        }
        if (text.strip().length() > NAME_LENGTH) {
            throw new InvalidInput(field, "organisation.error.too-long", NAME_LENGTH);
        }
        return text.strip();
    }

    boolean isAtWork() {
        return active;
    }

    /** Null while it is at work. */
    LocalDate closedOn() {
        return closedOn;
    }

    String closedReason() {
        return closedReason;
    }

    UnitCode code() {
        return code;
    }

    UnitKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    UnitView view() {
        return new UnitView(code, kind, nameTh, nameEn, shortTh, district);
    }
}
