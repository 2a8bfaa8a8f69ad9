package salaklang.calendar;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.RealmProvisioned;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/** Gives each province the standard list of each year, once: what a province has added or removed stays so. */
@Component
class HolidaySetup {

    private final Provinces provinces;
    private final StandardHolidays standard;
    private final Holidays holidays;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolidaySetup(
            Provinces provinces,
            StandardHolidays standard,
            Holidays holidays,
            JdbcTemplate database,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.provinces = provinces;
        this.standard = standard;
        this.holidays = holidays;
        this.database = database;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    void seedEveryProvince() {
        provinces.all().forEach(this::seed);
    }

    @EventListener
    void seedNewProvince(RealmProvisioned provisioned) {
        provinces.known(provisioned.province()).ifPresent(this::seed);
    }

    void seed(Province province) {
        CurrentTenant.run(
                province.id(),
                () -> transaction.executeWithoutResult(
                        status -> standard.years().keySet().forEach(this::giveYear)));
    }

    /** Another replica that does the same waits at the insert, and then finds the year given. */
    private void giveYear(int year) {
        var given = database.update(
                "insert into holiday_year (tenant_id, year) values (default, ?) on conflict do nothing", year);
        if (given == 0) {
            return;
        }
        var entries = standard.years().get(year);
        var known = holidays.daysAmong(entries.stream().map(HolidayEntry::day).toList());
        events.publishEvent(new HolidaysChanged(year, null, clock.instant(), null));
        holidays.saveAll(entries.stream()
                .filter(entry -> !known.contains(entry.day()))
                .map(Holiday::new)
                .toList());
    }
}
