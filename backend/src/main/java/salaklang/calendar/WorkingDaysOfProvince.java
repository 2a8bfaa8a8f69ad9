package salaklang.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.PublicHolidays;

/**
 * By the list of the province at hand, kept for half a minute: reckoning costs no query, and a change that another
 * replica made is known no later.
 */
@Component
@EnableConfigurationProperties(OfficeHours.class)
class WorkingDaysOfProvince implements WorkingDays, PublicHolidays {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Map<String, Kept> provinces = new ConcurrentHashMap<>();
    private final Holidays holidays;
    private final OfficeHours officeHours;
    private final Clock clock;

    WorkingDaysOfProvince(Holidays holidays, OfficeHours officeHours, Clock clock) {
        this.holidays = holidays;
        this.officeHours = officeHours;
        this.clock = clock;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }

    @Override
    public LocalDate before(LocalDate day, int workingDays) {
        return calendar().before(day, workingDays);
    }

    @Override
    public LocalDate after(LocalDate day, int workingDays) {
        return calendar().after(day, workingDays);
    }

    @Override
    public int between(LocalDate from, LocalDate until) {
        return calendar().between(from, until);
    }

    @Override
    public OfficeHours officeHours() {
        return officeHours;
    }

    @Override
    public Instant startOfWork(LocalDate day) {
        return calendar().startOfWork(day);
    }

    @Override
    public Instant nextWorkingMoment(Instant moment) {
        return calendar().nextWorkingMoment(moment);
    }

    @Override
    public Set<LocalDate> days() {
        return calendar().holidays();
    }

    private WorkCalendar calendar() {
        var province = CurrentTenant.require();
        var now = clock.instant();
        var kept = provinces.get(province);
        if (kept == null || !kept.isFreshAt(now)) {
            // No lock while it is read: whoever waited for it would keep a connection that the reader may need.
            kept = new Kept(new WorkCalendar(Set.copyOf(holidays.days()), officeHours, clock.getZone()), now);
            provinces.put(province, kept);
        }
        return kept.calendar();
    }

    @Override
    public void readAnew() {
        provinces.remove(CurrentTenant.require());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(HolidaysChanged changed) {
        readAnew();
    }

    private record Kept(WorkCalendar calendar, Instant since) {

        boolean isFreshAt(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(KEPT));
        }
    }
}
