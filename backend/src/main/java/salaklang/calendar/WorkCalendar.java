package salaklang.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Working days by a list of holidays. */
public record WorkCalendar(Set<LocalDate> holidays, OfficeHours officeHours, ZoneId zone) implements WorkingDays {

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    @Override
    public LocalDate before(LocalDate day, int workingDays) {
        return walk(day, workingDays, -1);
    }

    @Override
    public LocalDate after(LocalDate day, int workingDays) {
        return walk(day, workingDays, 1);
    }

    @Override
    public int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -between(until, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    @Override
    public Instant startOfWork(LocalDate day) {
        return day.atTime(officeHours.from()).atZone(zone).toInstant();
    }

    @Override
    public Instant nextWorkingMoment(Instant moment) {
        var local = moment.atZone(zone).toLocalDateTime();
        var today = local.toLocalDate();
        if (isWorkingDay(today)) {
            if (officeHours.include(local.toLocalTime())) {
                return moment;
            }
            if (local.toLocalTime().isBefore(officeHours.from())) {
                return startOfWork(today);
            }
        }
        return startOfWork(after(today, 1));
    }

    private LocalDate walk(LocalDate from, int workingDays, int step) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("No number of working days: " + workingDays);
        }
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
