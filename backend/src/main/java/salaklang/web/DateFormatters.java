package salaklang.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.springframework.format.Formatter;

/** Dates and times of day in forms and query parameters. The bodies of the API stay with ISO 8601. */
final class DateFormatters {

    private DateFormatters() {}

    record DateFormatter(Dates dates) implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            return DateInput.date(text);
        }

        @Override
        public String print(LocalDate date, Locale locale) {
            return dates.input(date);
        }
    }

    record TimeFormatter(Dates dates) implements Formatter<LocalTime> {

        @Override
        public LocalTime parse(String text, Locale locale) throws ParseException {
            return DateInput.time(text);
        }

        @Override
        public String print(LocalTime time, Locale locale) {
            return dates.input(time);
        }
    }
}
