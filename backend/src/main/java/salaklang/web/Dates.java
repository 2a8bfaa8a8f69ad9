package salaklang.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.tenancy.CurrentTenant;

/**
 * Dates as people read them, in templates {@code dates}: in Thai with the Buddhist Era, in English with the Common Era;
 * instants in the zone of the clock, which is Thailand's.
 *
 * <p>A working day is any day from Monday to Friday that is no public holiday of the province at hand.
 */
@Component
public class Dates {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final Form DATE = new Form("d MMM yyyy", "d MMM yyyy");
    private static final Form LONG_DATE = new Form("EEEE'ที่' d MMMM yyyy", "EEEE d MMMM yyyy");
    private static final Form TIME = new Form("HH.mm 'น.'", "HH:mm");
    private static final Form MONTH = new Form("MMM yyyy", "MMM yyyy");
    private static final Form INPUT = new Form("d/M/yyyy", "d/M/yyyy");
    private static final Form TIME_INPUT = new Form("HH.mm", "HH:mm");

    /** Up to this many working days before it a due date is near. */
    private static final int SOON = 3;

    private final Clock clock;
    private final MessageSource messages;
    private final ObjectProvider<PublicHolidays> holidays;

    Dates(Clock clock, MessageSource messages, ObjectProvider<PublicHolidays> holidays) {
        this.clock = clock;
        this.messages = messages;
        this.holidays = holidays;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** {@code 15 ก.ค. 2569} */
    public String date(LocalDate date) {
        return DATE.show(date);
    }

    /** The day in Thailand: {@code 15 ก.ค. 2569} */
    public String date(Instant instant) {
        return DATE.show(instant.atZone(clock.getZone()));
    }

    /** {@code วันพุธที่ 10 มิถุนายน 2569} */
    public String longDate(LocalDate date) {
        return LONG_DATE.show(date);
    }

    /** {@code วันพุธที่ 10 มิถุนายน 2569} */
    public String longDate(Instant instant) {
        return LONG_DATE.show(instant.atZone(clock.getZone()));
    }

    /** {@code 11 มิ.ย. 2569 09.12 น.} */
    public String dateTime(Instant instant) {
        return date(instant) + " " + time(instant);
    }

    /** {@code 09.12 น.} */
    public String time(Instant instant) {
        return TIME.show(instant.atZone(clock.getZone()));
    }

    /** {@code 09.12 น.} */
    public String time(LocalTime time) {
        return TIME.show(time);
    }

    /** {@code ก.ค. 2569} */
    public String month(LocalDate date) {
        return MONTH.show(date);
    }

    /** {@code 15/7/2569}, as a form shows the date it was given. */
    public String input(LocalDate date) {
        return date == null ? "" : INPUT.show(date);
    }

    /** {@code 09.00}, as a form shows the time it was given. */
    public String input(LocalTime time) {
        return time == null ? "" : TIME_INPUT.show(time);
    }

    /** {@code อีก 3 วันทำการ}, {@code ครบกำหนดวันนี้} or {@code เกินกำหนด 8 วันทำการ} */
    public String dueIn(LocalDate due) {
        var days = ChronoUnit.DAYS.between(today(), due);
        var working = workingDaysUntil(due);
        if (days == 0) {
            return say("due.today");
        }
        if (working == 0) {
            return say(days > 0 ? "due.in-days" : "due.late-days", Math.abs(days));
        }
        return say(days > 0 ? "due.in-working-days" : "due.late-working-days", Math.abs(working));
    }

    /** {@code อีก 3 วันทำการ · 15 ก.ค. 2569} */
    public String due(LocalDate due) {
        return dueIn(due) + " · " + date(due);
    }

    /** {@code late} after the due date, {@code soon} in its last three working days, {@code ok} before. */
    public String dueTone(LocalDate due) {
        if (due.isBefore(today())) {
            return "late";
        }
        return workingDaysUntil(due) <= SOON ? "soon" : "ok";
    }

    /**
     * The working days from tomorrow to the given day, both included; negative for a day that is past, zero for today.
     */
    public int workingDaysUntil(LocalDate day) {
        return workingDays(today(), day, holidays());
    }

    private Set<LocalDate> holidays() {
        var known = holidays.getIfAvailable();
        return known == null || CurrentTenant.id().isEmpty() ? Set.of() : known.days();
    }

    /** From the day after the one to the other, both included, without walking through them. */
    static int workingDays(LocalDate from, LocalDate to, Set<LocalDate> holidays) {
        if (to.isBefore(from)) {
            return -workingDays(to, from, holidays);
        }
        var weeks = ChronoUnit.WEEKS.between(from, to);
        var rest = from.plusWeeks(weeks).plusDays(1);
        return (int) (weeks * 5)
                + (int) rest.datesUntil(to.plusDays(1)).filter(Dates::isWeekday).count()
                - (int) holidays.stream()
                        .filter(day -> day.isAfter(from) && !day.isAfter(to) && isWeekday(day))
                        .count();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private String say(String key, Object... days) {
        return messages.getMessage(key, days, LocaleContextHolder.getLocale());
    }

    private record Form(DateTimeFormatter thai, DateTimeFormatter english) {

        Form(String thai, String english) {
            this(
                    DateTimeFormatter.ofPattern(thai, THAI).withChronology(ThaiBuddhistChronology.INSTANCE),
                    DateTimeFormatter.ofPattern(english, Locale.ENGLISH));
        }

        String show(TemporalAccessor value) {
            var language = LocaleContextHolder.getLocale().getLanguage();
            return (language.equals("en") ? english : thai).format(value);
        }
    }
}
