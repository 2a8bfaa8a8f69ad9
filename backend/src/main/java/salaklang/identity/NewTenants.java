package salaklang.identity;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/** Makes provinces tenants: known to the platform, and with a realm of their own. */
@Service
public class NewTenants {

    private final Provinces provinces;
    private final Provisioning provisioning;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewTenants(
            Provinces provinces,
            Provisioning provisioning,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.provinces = provinces;
        this.provisioning = provisioning;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** @param ready whether its realm stands; where Keycloak is away it is made as soon as Keycloak answers */
    public record Added(Province province, boolean ready) {}

    /**
     * Adds a province; asking again repairs its realm.
     *
     * @throws IllegalArgumentException for what is no province of the country
     */
    public Added add(String id) {
        var isNew = provinces.find(id).isEmpty();
        var province = CurrentTenant.in(Province.CENTRAL, () -> transaction.execute(status -> activate(id, isNew)));
        return new Added(province, provisioning.add(province));
    }

    private Province activate(String id, boolean isNew) {
        var province = provinces.activate(id);
        if (isNew) {
            events.publishEvent(new ProvinceAdded(currentUser.find().orElse(null), clock.instant(), id));
        }
        return province;
    }
}
