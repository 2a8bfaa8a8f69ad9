package salaklang.identity;

import org.springframework.stereotype.Service;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/** Makes provinces tenants: known to the platform, and with a realm of their own. */
@Service
public class NewTenants {

    private final Provinces provinces;
    private final Provisioning provisioning;

    NewTenants(Provinces provinces, Provisioning provisioning) {
        this.provinces = provinces;
        this.provisioning = provisioning;
    }

    /** @param ready whether its realm stands; where Keycloak is away it is made as soon as Keycloak answers */
    public record Added(Province province, boolean ready) {}

    /**
     * Adds a province; asking again repairs its realm.
     *
     * @throws IllegalArgumentException for what is no province of the country
     */
    public Added add(String id) {
        var province = provinces.activate(id);
        return new Added(province, provisioning.add(province));
    }
}
