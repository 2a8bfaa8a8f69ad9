package salaklang.identity;

import static java.util.stream.Collectors.joining;
import static org.springframework.util.StringUtils.hasText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Reads a realm's accounts as their logins would show them. */
class RealmAccounts {

    private static final int PAGE = 100;

    private final Keycloak keycloak;

    RealmAccounts(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    List<Account> of(String province) {
        var realm = keycloak.realm(province);
        var accounts = new ArrayList<Account>();
        List<UserRepresentation> page;
        do {
            page = realm.users().list(accounts.size(), PAGE);
            page.forEach(user -> accounts.add(account(realm, user)));
        } while (page.size() == PAGE);
        return accounts;
    }

    private static Account account(RealmResource realm, UserRepresentation user) {
        var resource = realm.users().get(user.getId());
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> hasText(part))
                .collect(joining(" "));
        return new Account(
                user.getId(),
                user.getUsername(),
                name.isEmpty() ? user.getUsername() : name,
                hasText(user.getEmail()) ? user.getEmail() : null,
                Boolean.TRUE.equals(user.isEnabled()),
                Claims.roles(
                        resource.roles().realmLevel().listEffective().stream().map(RoleRepresentation::getName)),
                Claims.units(resource.groups().stream().map(GroupRepresentation::getPath)));
    }
}
