package salaklang.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is typed of a holiday. */
record HolidayForm(
        @NotNull LocalDate day,
        @NotNull HolidayKind kind,
        @NotBlank String nameTh,
        String nameEn,
        String source) {

    static final HolidayForm EMPTY = new HolidayForm(null, HolidayKind.ADDITIONAL, "", "", "");

    HolidayEntry entry() {
        return new HolidayEntry(day, kind, nameTh, nameEn, source);
    }
}
