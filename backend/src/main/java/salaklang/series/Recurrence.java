package salaklang.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import salaklang.web.InvalidInput;

/**
 * On which days the meetings of a series are: a recurrence rule of iCalendar (RFC 5545, 3.3.10).
 *
 * @param rule such as {@code FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=12}
 * @param from no meeting is before this day
 */
record Recurrence(String rule, LocalDate from) {

    /** As many meetings as one series may have. */
    static final int MOST = 60;

    private static final int MOST_MONTHS_BETWEEN = 12;
    private static final int LONGEST_YEARS = 10;
    private static final List<Integer> ORDINALS = List.of(1, 2, 3, 4, -1);

    /**
     * @param interval every so many weeks or months
     * @param ordinal 1 to 4, or -1 for the last one of the month; for {@link Every#MONTH_BY_WEEKDAY}
     * @param until the last possible day; null where a count ends it
     * @param count how many meetings; null where a day ends it
     */
    static Recurrence of(
            Every every,
            Integer interval,
            Integer ordinal,
            DayOfWeek weekday,
            Integer dayOfMonth,
            LocalDate from,
            LocalDate until,
            Integer count) {
        require(every != null, "every", "series.error.every");
        require(
                interval != null && interval >= 1 && interval <= MOST_MONTHS_BETWEEN,
                "interval",
                "series.error.interval");
        require(from != null, "from", "series.error.from");
        require((until == null) != (count == null), "count", "series.error.end");
        require(count == null || count >= 1 && count <= MOST, "count", "series.error.count");
        require(until == null || !until.isBefore(from), "until", "series.error.until");
        var end = count == null ? "UNTIL=" + until.format(DateTimeFormatter.BASIC_ISO_DATE) : "COUNT=" + count;
        return new Recurrence(day(every, interval, ordinal, weekday, dayOfMonth) + ";" + end, from);
    }

    private static String day(Every every, int interval, Integer ordinal, DayOfWeek weekday, Integer dayOfMonth) {
        if (every == Every.MONTH_BY_DAY) {
            require(dayOfMonth != null && dayOfMonth >= 1 && dayOfMonth <= 31, "dayOfMonth", "series.error.day");
            return "FREQ=MONTHLY;INTERVAL=" + interval + ";BYMONTHDAY=" + dayOfMonth;
        }
        require(weekday != null, "weekday", "series.error.weekday");
        var day = weekday.name().substring(0, 2);
        if (every == Every.WEEK) {
            return "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + day;
        }
        require(ORDINALS.contains(ordinal), "ordinal", "series.error.ordinal");
        return "FREQ=MONTHLY;INTERVAL=" + interval + ";BYDAY=" + ordinal + day;
    }

    /** The days, the earliest first. */
    List<LocalDate> dates() {
        var end = from.plusYears(LONGEST_YEARS);
        var recur = new Recur<LocalDate>(withoutCount());
        var found = recur.getDates(from, from, end).stream()
                .filter(date -> !date.isBefore(from))
                .sorted()
                .distinct()
                .limit(count())
                .toList();
        if (found.size() > MOST) {
            throw new InvalidInput("until", "series.error.too-many", MOST);
        }
        return found;
    }

    /** A count would begin with the day that it counts from, whether that is one of the days or not. */
    private String withoutCount() {
        return rule.replaceFirst(";COUNT=\\d+$", "");
    }

    private int count() {
        return rule.contains(";COUNT=") ? Integer.parseInt(rule.substring(rule.indexOf(";COUNT=") + 7)) : MOST + 1;
    }

    private static void require(boolean right, String field, String message) {
        if (!right) {
            throw new InvalidInput(field, message, field.equals("interval") ? MOST_MONTHS_BETWEEN : MOST);
        }
    }
}
