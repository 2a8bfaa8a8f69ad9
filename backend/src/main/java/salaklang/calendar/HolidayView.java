package salaklang.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;

/** A holiday as pages show it. */
record HolidayView(UUID id, LocalDate day, HolidayKind kind, String nameTh, String nameEn, String source) {

    /** In the language of the reader. */
    public String name() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? nameEn : nameTh;
    }
}
