package salaklang.organisation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.RealmProvisioned;
import salaklang.identity.Realms;
import salaklang.identity.UnitGroup;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/**
 * Gives each province its standard units, and each unit its group in the province's realm. What has been edited or
 * closed stays as it is.
 */
@Component
class OrganisationSetup {

    private final Provinces provinces;
    private final StandardUnits standard;
    private final Units units;
    private final Organisation organisation;
    private final Realms realms;
    private final TransactionTemplate transaction;

    OrganisationSetup(
            Provinces provinces,
            StandardUnits standard,
            Units units,
            Organisation organisation,
            Realms realms,
            TransactionTemplate transaction) {
        this.provinces = provinces;
        this.standard = standard;
        this.units = units;
        this.organisation = organisation;
        this.realms = realms;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    void seedEveryProvince() {
        provinces.all().forEach(this::seed);
    }

    /** A province may be added while the application runs, so its units may be missing still. */
    @EventListener
    void makeGroups(RealmProvisioned provisioned) {
        var province = provinces.known(provisioned.province()).orElseThrow();
        seed(province);
        var groups = CurrentTenant.in(province.id(), organisation::withDivisions).stream()
                .map(unit -> new UnitGroup(unit.code(), unit.nameTh()))
                .toList();
        realms.ensureUnits(province.id(), groups);
    }

    /** Adds the units that are missing. */
    void seed(Province province) {
        CurrentTenant.run(province.id(), () -> transaction.executeWithoutResult(status -> addMissing(province)));
    }

    private void addMissing(Province province) {
        units.waitForOthers();
        var known = units.findAll().stream().map(Unit::code).collect(toSet());
        var missing = new ArrayList<Unit>();
        var position = 0;
        for (var unit : standard.of(province)) {
            position++;
            if (!known.contains(unit.code())) {
                missing.add(new Unit(unit, position));
            }
        }
        units.saveAll(missing);
    }
}
