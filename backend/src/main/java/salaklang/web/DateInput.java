package salaklang.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of day as people type them: in either era, in Thai or Arabic digits, months as numbers or words. */
public final class DateInput {

    /** From this number on a year is one of the Buddhist Era. */
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    private static final int ERA_DIFFERENCE = 543;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{2}|\\d{4})");
    private static final Pattern MONTH_AS_WORD =
            Pattern.compile("(\\d{1,2})\\s*([\\p{L}\\p{M}.]+)\\s*(?:พ\\.ศ\\.|ค\\.ศ\\.)?\\s*(\\d{2}|\\d{4})");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})\\s*[.:]\\s*(\\d{2})\\s*(?:น\\.?|นาฬิกา)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile("^(?:วัน)[\\p{L}\\p{M}]+ที่\\s*");
    private static final Map<String, Integer> MONTHS = months();

    private DateInput() {}

    /**
     * Reads a date such as {@code 15/7/2569}, {@code ๑๕ ก.ค. ๒๕๖๙}, {@code 15 July 2026}, {@code 15/7/69} or
     * {@code 2026-07-15}. A year of two digits is one of the Buddhist Era's present century.
     *
     * @throws ParseException for what is no date
     */
    public static LocalDate date(String text) throws ParseException {
        var typed = WEEKDAY.matcher(arabic(text).strip()).replaceFirst("");
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return date(text, number(iso, 1), number(iso, 2), number(iso, 3));
        }
        var dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return date(text, number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        }
        var words = MONTH_AS_WORD.matcher(typed);
        if (words.matches()) {
            var month = MONTHS.getOrDefault(plain(words.group(2)), 0);
            return date(text, number(words, 3), month, number(words, 1));
        }
        throw new ParseException(text, 0);
    }

    /**
     * Reads a time of day such as {@code 09.00}, {@code 9:00} or {@code ๐๙.๐๐ น.}
     *
     * @throws ParseException for what is no time
     */
    public static LocalTime time(String text) throws ParseException {
        var time = TIME.matcher(arabic(text).strip());
        if (!time.matches()) {
            throw new ParseException(text, 0);
        }
        try {
            return LocalTime.of(number(time, 1), number(time, 2));
        } catch (DateTimeException e) {
            throw new ParseException(text, 0);
        }
    }

    private static LocalDate date(String text, int year, int month, int day) throws ParseException {
        try {
            return LocalDate.of(commonEra(year), month, day);
        } catch (DateTimeException e) {
            throw new ParseException(text, 0);
        }
    }

    private static int commonEra(int year) {
        if (year < 100) {
            return 2500 + year - ERA_DIFFERENCE;
        }
        if (year >= FIRST_BUDDHIST_YEAR) {
            return year - ERA_DIFFERENCE;
        }
        if (year < 1900) {
            throw new DateTimeException("No year anybody means: " + year);
        }
        return year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String arabic(String text) {
        var result = new StringBuilder(text.length());
        text.chars().forEach(c -> result.append((char) (c >= '๐' && c <= '๙' ? '0' + c - '๐' : c)));
        return result.toString();
    }

    private static String plain(String month) {
        return month.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> months() {
        var names = List.of(
                List.of("ม.ค.", "มกราคม", "jan", "january"),
                List.of("ก.พ.", "กุมภาพันธ์", "feb", "february"),
                List.of("มี.ค.", "มีนาคม", "mar", "march"),
                List.of("เม.ย.", "เมษายน", "apr", "april"),
                List.of("พ.ค.", "พฤษภาคม", "may"),
                List.of("มิ.ย.", "มิถุนายน", "jun", "june"),
                List.of("ก.ค.", "กรกฎาคม", "jul", "july"),
                List.of("ส.ค.", "สิงหาคม", "aug", "august"),
                List.of("ก.ย.", "กันยายน", "sep", "sept", "september"),
                List.of("ต.ค.", "ตุลาคม", "oct", "october"),
                List.of("พ.ย.", "พฤศจิกายน", "nov", "november"),
                List.of("ธ.ค.", "ธันวาคม", "dec", "december"));
        var months = new HashMap<String, Integer>();
        for (var month = 1; month <= names.size(); month++) {
            for (var name : names.get(month - 1)) {
                months.put(plain(name), month);
            }
        }
        return Map.copyOf(months);
    }
}
