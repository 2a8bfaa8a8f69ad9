package salaklang.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.web.InvalidInput;

/** A day on which the offices of the province are closed. It is added and removed, never changed. */
@Entity
class Holiday {

    @Id
    private UUID id;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String nameTh;
    private String nameEn;
    private String source;

    protected Holiday() {}

    /** @throws InvalidInput where something of the entry is wrong */
    Holiday(HolidayEntry entry) {
        entry.requireRight();
        this.id = UUID.randomUUID();
        this.day = entry.day();
        this.kind = entry.kind();
        this.nameTh = entry.nameTh();
        this.nameEn = entry.nameEn().isEmpty() ? entry.nameTh() : entry.nameEn();
        this.source = entry.source();
    }

    LocalDate day() {
        return day;
    }

    HolidayView view() {
        return new HolidayView(id, day, kind, nameTh, nameEn, source);
    }
}
