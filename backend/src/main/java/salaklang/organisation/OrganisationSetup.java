package salaklang.organisation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/** Gives each province its standard units. What has been edited or closed there stays as it is. */
@Component
class OrganisationSetup {

    private final Provinces provinces;
    private final StandardUnits standard;
    private final Units units;
    private final TransactionTemplate transaction;

    OrganisationSetup(Provinces provinces, StandardUnits standard, Units units, TransactionTemplate transaction) {
        this.provinces = provinces;
        this.standard = standard;
        this.units = units;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    void seedEveryProvince() {
        provinces.all().forEach(this::seed);
    }

    /** Adds the units that are missing. */
    void seed(Province province) {
        CurrentTenant.run(province.id(), () -> transaction.executeWithoutResult(status -> addMissing(province)));
    }

    private void addMissing(Province province) {
        var known = units.findAll().stream().map(Unit::code).collect(toSet());
        var missing = new ArrayList<Unit>();
        var position = 0;
        for (var unit : standard.of(province)) {
            position++;
            if (!known.contains(unit.code())) {
                missing.add(new Unit(unit, position));
            }
        }
        units.saveAll(List.copyOf(missing));
    }
}
