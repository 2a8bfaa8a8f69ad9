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

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 500;

    @Id
    private UUID id;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String nameTh;
    private String nameEn;
    private String source;

    protected Holiday() {}

    /** @throws InvalidInput where the name is missing, or a text too long */
    Holiday(HolidayEntry entry) {
        this.id = UUID.randomUUID();
        this.day = entry.day();
        this.kind = entry.kind();
        this.nameTh = entry.nameTh();
        this.nameEn = entry.nameEn().isEmpty() ? entry.nameTh() : entry.nameEn();
        this.source = entry.source();
        if (nameTh.isEmpty()) {
            throw new InvalidInput("nameTh", "calendar.error.name-missing");
        }
        refuseLonger("nameTh", nameTh, LONGEST_NAME);
        refuseLonger("nameEn", nameEn, LONGEST_NAME);
        refuseLonger("source", source, LONGEST_SOURCE);
    }

    LocalDate day() {
        return day;
    }

    HolidayView view() {
        return new HolidayView(id, day, kind, nameTh, nameEn, source);
    }

    private static void refuseLonger(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidInput(field, "calendar.error.too-long", Integer.toString(longest));
        }
    }
}
