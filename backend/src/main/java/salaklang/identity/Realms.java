package salaklang.identity;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Province;

/**
 * The realms of the provinces. What the template says of roles, groups, mappers and clients is kept right; whatever
 * else the operators of a realm have added or set stays as it is.
 */
@Component
public class Realms {

    static final String CLIENT = "sala-klang";
    static final String COMMAND_LINE_CLIENT = "sala-cli";

    private static final int ALL = 100_000;
    private static final Logger LOG = LoggerFactory.getLogger(Realms.class);
    private static final ObjectMapper JSON = new ObjectMapper()
            .setSerializationInclusion(Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Keycloak keycloak;
    private final KeycloakSettings settings;
    private final MailSettings mail;
    private final String baseUrl;
    private final ApplicationEventPublisher events;

    Realms(
            Keycloak keycloak,
            KeycloakSettings settings,
            MailSettings mail,
            @Value("${sala.base-url}") String baseUrl,
            ApplicationEventPublisher events) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.mail = mail;
        this.baseUrl = baseUrl;
        this.events = events;
    }

    /**
     * Makes the province's realm or repairs what has drifted from the template, and says so with
     * {@link RealmProvisioned}.
     *
     * @return whether anything had to be changed
     */
    public boolean provision(Province province) {
        var applicationUrl = settings.applicationUrl() == null
                ? baseUrl
                : settings.applicationUrl().toString();
        var template = new RealmTemplate(province, baseUrl, applicationUrl, settings.sslRequired());
        var realm = keycloak.realm(province.id());
        var changed = ensureRealm(province, template);
        changed |= LoginFlow.ensure(realm, template);
        changed |= ensureMail(realm);
        changed |= ensureRoles(realm, province, template);
        if (!province.isCentral()) {
            changed |= ensureRootGroups(realm, template);
        }
        changed |= ensureClientScopes(realm, template);
        changed |= ensureClients(realm, template);
        LOG.info("Realm {} {}", province.id(), changed ? "provisioned" : "is as it should be");
        CurrentTenant.run(province.id(), () -> events.publishEvent(new RealmProvisioned(province.id())));
        return changed;
    }

    /**
     * Everybody of the province's realm, with what a login would say of each. Asks the realm twice for each of them.
     *
     * @throws RealmAway where Keycloak does not answer
     */
    public List<Account> accounts(String province) {
        try {
            return new RealmAccounts(keycloak).of(province);
        } catch (ProcessingException | WebApplicationException e) {
            throw new RealmAway(province, e);
        }
    }

    /** Makes the groups of units that have none yet, and keeps their names right. Groups of other units stay. */
    public void ensureUnits(String province, Collection<UnitGroup> units) {
        var realm = keycloak.realm(province);
        var byRoot = units.stream().collect(Collectors.groupingBy(unit -> root(unit.code())));
        byRoot.forEach((root, members) -> ensureMembers(realm, root, members));
    }

    private void ensureMembers(RealmResource realm, String root, List<UnitGroup> units) {
        var parent = realm.groups().group(realm.getGroupByPath("/" + root).getId());
        var existing = byName(parent.getSubGroups(0, ALL, false), GroupRepresentation::getName);
        for (var unit : units) {
            var name = unit.code().value().substring(root.length() + 1);
            var group = existing.get(name);
            if (group == null) {
                created(parent.subGroup(group(name, unit.name())));
            } else if (!List.of(unit.name()).equals(attributes(group).get("displayName"))) {
                group.singleAttribute("displayName", unit.name());
                realm.groups().group(group.getId()).update(group);
            }
        }
    }

    private boolean ensureRealm(Province province, RealmTemplate template) {
        try {
            keycloak.realm(province.id()).toRepresentation();
            return false;
        } catch (NotFoundException missing) {
            return createdUnlessThere(
                    () -> keycloak.realms().create(value(template.bareRealm(), RealmRepresentation.class)));
        }
    }

    private boolean ensureMail(RealmResource realm) {
        if (!mail.isSet()) {
            return false;
        }
        var actual = realm.toRepresentation();
        if (Boolean.TRUE.equals(actual.isResetPasswordAllowed())
                && shown(mail.smtpServer()).equals(shown(actual.getSmtpServer()))) {
            return false;
        }
        actual.setSmtpServer(mail.smtpServer());
        actual.setResetPasswordAllowed(true);
        realm.update(actual);
        return true;
    }

    /** Keycloak shows no password again. */
    private static Map<String, String> shown(Map<String, String> smtpServer) {
        var shown = new HashMap<>(smtpServer == null ? Map.of() : smtpServer);
        shown.remove(MailSettings.PASSWORD);
        return shown;
    }

    private boolean ensureRoles(RealmResource realm, Province province, RealmTemplate template) {
        var existing = byName(realm.roles().list(), RoleRepresentation::getName);
        var changed = false;
        for (var wanted : template.roles()) {
            var role = value(wanted, RoleRepresentation.class);
            var belongs = Role.ofRealmName(role.getName())
                    .filter(known -> known.isCentral() == province.isCentral())
                    .isPresent();
            if (belongs && !existing.containsKey(role.getName())) {
                changed |= createdUnlessThere(() -> realm.roles().create(role));
            }
        }
        return changed;
    }

    private boolean ensureRootGroups(RealmResource realm, RealmTemplate template) {
        var changed = false;
        for (var wanted : template.groups()) {
            var group = value(wanted, GroupRepresentation.class);
            try {
                realm.getGroupByPath("/" + group.getName());
            } catch (NotFoundException missing) {
                created(realm.groups().add(group));
                changed = true;
            }
        }
        return changed;
    }

    private boolean ensureClientScopes(RealmResource realm, RealmTemplate template) {
        var existing = byName(realm.clientScopes().findAll(), ClientScopeRepresentation::getName);
        var changed = false;
        for (var wanted : template.clientScopes()) {
            var actual = existing.get(wanted.path("name").asText());
            if (actual == null) {
                created(realm.clientScopes().create(value(wanted, ClientScopeRepresentation.class)));
                changed = true;
            } else {
                changed |= ensureMappers(realm, actual, wanted.path("protocolMappers"));
            }
        }
        return changed;
    }

    private boolean ensureMappers(RealmResource realm, ClientScopeRepresentation scope, JsonNode mappers) {
        var resource = realm.clientScopes().get(scope.getId()).getProtocolMappers();
        var existing = byName(resource.getMappers(), ProtocolMapperRepresentation::getName);
        var changed = false;
        for (var wanted : mappers) {
            var actual = existing.get(wanted.path("name").asText());
            if (actual == null) {
                created(resource.createMapper(value(wanted, ProtocolMapperRepresentation.class)));
                changed = true;
            } else {
                ObjectNode merged = JSON.valueToTree(actual);
                if (RealmTemplate.merge(merged, wanted)) {
                    resource.update(actual.getId(), value(merged, ProtocolMapperRepresentation.class));
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean ensureClients(RealmResource realm, RealmTemplate template) {
        var changed = false;
        for (var wanted : template.clients()) {
            var clientId = wanted.path("clientId").asText();
            var actual = realm.clients().findByClientId(clientId).stream().findFirst();
            if (clientId.equals(COMMAND_LINE_CLIENT) && !settings.commandLineClient()) {
                actual.ifPresent(
                        unwanted -> realm.clients().get(unwanted.getId()).remove());
                changed |= actual.isPresent();
            } else if (actual.isEmpty()) {
                created(realm.clients().create(value(wanted, ClientRepresentation.class)));
                changed = true;
            } else {
                changed |= repair(realm, actual.get(), wanted);
            }
        }
        return changed;
    }

    private boolean repair(RealmResource realm, ClientRepresentation actual, JsonNode wanted) {
        var client = realm.clients().get(actual.getId());
        var changed = false;
        ObjectNode merged = JSON.valueToTree(actual);
        var settingsWanted =
                ((ObjectNode) wanted.deepCopy()).without(List.of("defaultClientScopes", "optionalClientScopes"));
        if (RealmTemplate.merge(merged, settingsWanted)) {
            client.update(value(merged, ClientRepresentation.class));
            changed = true;
        }
        for (var scope : wanted.path("defaultClientScopes")) {
            if (!actual.getDefaultClientScopes().contains(scope.asText())) {
                realm.clientScopes().findAll().stream()
                        .filter(known -> known.getName().equals(scope.asText()))
                        .forEach(known -> client.addDefaultClientScope(known.getId()));
                changed = true;
            }
        }
        return changed;
    }

    private static GroupRepresentation group(String name, String displayName) {
        var group = new GroupRepresentation();
        group.setName(name);
        group.singleAttribute("displayName", displayName);
        return group;
    }

    private static Map<String, List<String>> attributes(GroupRepresentation group) {
        return group.getAttributes() == null ? Map.of() : group.getAttributes();
    }

    private static String root(UnitCode code) {
        return code.value().substring(0, code.value().indexOf('/'));
    }

    private static <T> Map<String, T> byName(Collection<T> things, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(name, Function.identity(), (first, second) -> first));
    }

    /** Another replica may have made the same thing a moment ago. */
    private static boolean createdUnlessThere(Runnable creation) {
        try {
            creation.run();
            return true;
        } catch (ClientErrorException e) {
            if (e.getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                return false;
            }
            throw e;
        }
    }

    private static void created(Response response) {
        try (response) {
            var status = response.getStatusInfo();
            if (status.getFamily() != Response.Status.Family.SUCCESSFUL
                    && status.getStatusCode() != Response.Status.CONFLICT.getStatusCode()) {
                throw new IllegalStateException(
                        "Keycloak answered " + status + " " + response.readEntity(String.class));
            }
        }
    }

    private static <T> T value(JsonNode node, Class<T> type) {
        try {
            return JSON.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The realm template has a wrong " + type.getSimpleName(), e);
        }
    }
}
