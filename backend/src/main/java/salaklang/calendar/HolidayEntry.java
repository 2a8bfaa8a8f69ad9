package salaklang.calendar;

import java.time.LocalDate;

/**
 * A holiday as it is typed or brought by a file.
 *
 * @param nameEn empty where it has none: then it is called by its Thai name
 * @param source the resolution, announcement or rule that makes it one; may be empty
 */
record HolidayEntry(LocalDate day, HolidayKind kind, String nameTh, String nameEn, String source) {

    HolidayEntry {
        nameTh = nameTh == null ? "" : nameTh.strip();
        nameEn = nameEn == null ? "" : nameEn.strip();
        source = source == null ? "" : source.strip();
    }
}
