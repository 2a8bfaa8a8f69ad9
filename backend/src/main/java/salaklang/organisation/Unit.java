package salaklang.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import salaklang.identity.UnitCode;

/** A unit of the province, which is also a group of people in the province's realm. */
@Entity
class Unit {

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
    private int position;
    private boolean active;

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
        this.position = position;
        this.active = true;
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
