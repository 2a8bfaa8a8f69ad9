package salaklang.calendar;

import java.time.LocalDate;
import salaklang.web.InvalidInput;

/**
 * A holiday as it is typed or brought by a file.
 *
 * @param nameEn empty where it has none: then it is called by its Thai name
 * @param source the resolution, announcement or rule that makes it one; may be empty
 */
record HolidayEntry(LocalDate day, HolidayKind kind, String nameTh, String nameEn, String source) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2099;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 500;

    HolidayEntry {
        nameTh = nameTh == null ? "" : nameTh.strip();
        nameEn = nameEn == null ? "" : nameEn.strip();
        source = source == null ? "" : source.strip();
    }

    /** @throws InvalidInput where the name is missing, a text too long, or the year none to reckon with */
    void requireRight() {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new InvalidInput("day", "calendar.error.no-date", day.toString());
        }
        if (nameTh.isEmpty()) {
            throw new InvalidInput("nameTh", "calendar.error.name-missing");
        }
        refuseLonger("nameTh", nameTh, LONGEST_NAME);
        refuseLonger("nameEn", nameEn, LONGEST_NAME);
        refuseLonger("source", source, LONGEST_SOURCE);
    }

    private static void refuseLonger(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidInput(field, "calendar.error.too-long", Integer.toString(longest));
        }
    }
}
