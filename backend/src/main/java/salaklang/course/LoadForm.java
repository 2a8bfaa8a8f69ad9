package salaklang.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import salaklang.web.InvalidInput;

/**
 * What the page of the processes is asked for; what is left out is the usual.
 *
 * @param process by its id
 * @param where a province; asked by the centre alone
 */
record LoadForm(String process, String where, LocalDate from, LocalDate until) {

    private static final int USUAL_DAYS = 90;
    private static final int LONGEST_DAYS = 731;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2900, 1, 1);

    LoadForm filled(String usualProcess, LocalDate today) {
        var last = until == null ? today : until;
        return new LoadForm(
                process == null || process.isBlank() ? usualProcess : process,
                where,
                from == null ? last.minusDays(USUAL_DAYS) : from,
                last);
    }

    /** @throws InvalidInput for a period that ends before it begins, or is longer than the database should add up */
    void check() {
        if (until.isBefore(EARLIEST) || until.isAfter(LATEST) || until.isBefore(from)) {
            throw new InvalidInput("until", "course.error.until");
        }
        if (ChronoUnit.DAYS.between(from, until) > LONGEST_DAYS) {
            throw new InvalidInput("from", "course.error.from", LONGEST_DAYS);
        }
    }

    Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant ends(ZoneId zone) {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
