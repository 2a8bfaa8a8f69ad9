package salaklang.local;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;

/** What happened in the weeks around a day: each event at its moment, told in the order of time. */
class DemoStory {

    private final LocalDate today;
    private final DemoTimers timers;
    private final ZoneId zone;
    private final List<Event> events = new ArrayList<>();

    DemoStory(LocalDate today, DemoTimers timers, ZoneId zone) {
        this.today = today;
        this.timers = timers;
        this.zone = zone;
    }

    private record Event(Instant at, Person by, Runnable work) {}

    /** What all the rest builds on, at once. */
    <T> T now(int days, String at, Person by, Supplier<T> work) {
        timers.goOnTo(moment(days, at));
        return CurrentUser.as(by, work);
    }

    /** @param days working days from today, before it where negative */
    void then(int days, String at, Person by, Runnable work) {
        events.add(new Event(moment(days, at), by, work));
    }

    void run() {
        events.sort(Comparator.comparing(Event::at));
        for (var event : events) {
            timers.goOnTo(event.at());
            CurrentUser.run(event.by(), event.work());
        }
    }

    /** @param days working days from today, before it where negative */
    LocalDate workday(int days) {
        var day = today;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(Integer.signum(days));
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    private Instant moment(int days, String at) {
        return workday(days).atTime(LocalTime.parse(at)).atZone(zone).toInstant();
    }
}
