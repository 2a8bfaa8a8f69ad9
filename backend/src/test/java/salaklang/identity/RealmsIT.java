package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import salaklang.platform.KeycloakServer;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Province;

class RealmsIT {

    private static final String BASE_URL = "https://sala.example.go.th";

    private static final MailSettings NO_MAIL = new MailSettings(null, 587, null, null, null, true);

    private static Keycloak keycloak;

    private final Province province = new Province("nan-" + UUID.randomUUID(), "55", "นน", "น่าน", "Nan");
    private final List<String> provisioned = new ArrayList<>();
    private final Realms production = realms(false);
    private final Realms localRun = realms(true);

    @BeforeAll
    static void connect() {
        keycloak = new KeycloakConfiguration().keycloak(settings(false));
    }

    @AfterAll
    static void disconnect() {
        keycloak.close();
    }

    @Test
    void aRealmSendsItsMailByTheServerOfTheSettings() {
        var mail = new MailSettings("mail.example.go.th", 587, "sala@example.go.th", "sala", "secret", true);
        assertThat(production.provision(province)).isTrue();
        var realm = keycloak.realm(province.id());
        assertThat(realm.toRepresentation().isResetPasswordAllowed()).isFalse();

        assertThat(realms(false, mail).provision(province)).isTrue();
        assertThat(realm.toRepresentation().isResetPasswordAllowed()).isTrue();
        assertThat(realm.toRepresentation().getSmtpServer())
                .containsEntry("host", "mail.example.go.th")
                .containsEntry("from", "sala@example.go.th")
                .containsEntry("user", "sala");
        assertThat(realms(false, mail).provision(province)).isFalse();
    }

    @Test
    void aUnitAndItsDivisionHaveGroupsThatAreMadeOnceAndRenamed() {
        production.provision(province);
        var realm = keycloak.realm(province.id());
        var water = UnitCode.of("agencies/nre.water");
        production.ensureUnits(
                province.id(), List.of(new UnitGroup(water.office(), "ทสจ.น่าน"), new UnitGroup(water, "กลุ่มงานน้ำ")));
        var made = realm.getGroupByPath("/agencies/nre.water").getId();

        production.ensureUnits(province.id(), List.of(new UnitGroup(water, "กลุ่มงานทรัพยากรน้ำ")));

        assertThat(realm.getGroupByPath("/agencies/nre").getName()).isEqualTo("nre");
        var group = realm.groups().group(made).toRepresentation();
        assertThat(group.getAttributes()).containsEntry("displayName", List.of("กลุ่มงานทรัพยากรน้ำ"));
    }

    @Test
    void aRealmHasTheRolesTheGroupsAndTheClientOfTheTemplate() {
        assertThat(production.provision(province)).isTrue();

        var realm = keycloak.realm(province.id());
        assertThat(realm.toRepresentation().getDisplayName()).isEqualTo("จังหวัดน่าน");
        assertThat(realm.toRepresentation().getDefaultLocale()).isEqualTo("th");
        assertThat(realm.toRepresentation().isBruteForceProtected()).isTrue();
        assertThat(realm.roles().list())
                .extracting(RoleRepresentation::getName)
                .contains("governor", "vice-governor", "province-admin", "committee-secretary", "agency-head")
                .contains("agency-representative", "district-officer", "local-officer", "auditor")
                .doesNotContain("ministry-officer", "platform-admin");
        assertThat(realm.groups().groups())
                .extracting(GroupRepresentation::getName)
                .containsExactlyInAnyOrder("agencies", "districts", "laos");
        var client = client(Realms.CLIENT);
        assertThat(client.getClientAuthenticatorType()).isEqualTo("client-jwt");
        assertThat(client.isPublicClient()).isFalse();
        assertThat(client.isDirectAccessGrantsEnabled()).isFalse();
        assertThat(client.getRedirectUris()).containsExactly(BASE_URL + "/login/oauth2/code/" + province.id());
        assertThat(client.getAttributes())
                .containsEntry("pkce.code.challenge.method", "S256")
                .containsEntry("jwks.url", BASE_URL + "/.well-known/jwks.json")
                .containsEntry("backchannel.logout.url", BASE_URL + "/logout/connect/back-channel/" + province.id());
        assertThat(client.getDefaultClientScopes()).containsExactlyInAnyOrder("acr", "basic", "profile", "sala-klang");
        assertThat(provisioned).containsExactly(province.id());
    }

    @Test
    void aRealmOfBeforeLearnsToAskForASecondFactor() {
        production.provision(province);
        var realm = keycloak.realm(province.id());
        assertThat(realm.toRepresentation().getBrowserFlow()).isEqualTo("sala-klang-browser");
        loginBy("browser");
        var password = realm.flows().getExecutions("sala-klang-browser").stream()
                .filter(step -> "auth-username-password-form".equals(step.getProviderId()))
                .findFirst()
                .orElseThrow();
        password.setRequirement("DISABLED");
        realm.flows().updateExecutions("sala-klang-browser", password);

        assertThat(production.provision(province)).isTrue();

        assertThat(realm.toRepresentation().getBrowserFlow()).isEqualTo("sala-klang-browser");
        assertThat(realm.toRepresentation().getAttributes()).containsKey("acr.loa.map");
        assertThat(realm.flows().getExecutions("sala-klang-browser"))
                .filteredOn(step -> step.getProviderId() != null)
                .extracting(step -> step.getProviderId() + " " + step.getRequirement())
                .containsExactly(
                        "auth-cookie ALTERNATIVE",
                        "identity-provider-redirector ALTERNATIVE",
                        "conditional-level-of-authentication REQUIRED",
                        "auth-username-password-form REQUIRED",
                        "conditional-level-of-authentication REQUIRED",
                        "auth-otp-form REQUIRED");
        assertThat(production.provision(province)).isFalse();
    }

    @Test
    void aWayToLogInThatTheOperatorsChoseStays() {
        production.provision(province);
        keycloak.realm(province.id())
                .flows()
                .copy("browser", Map.of("newName", "our-own"))
                .close();
        loginBy("our-own");

        assertThat(production.provision(province)).isFalse();
        assertThat(keycloak.realm(province.id()).toRepresentation().getBrowserFlow())
                .isEqualTo("our-own");
    }

    private void loginBy(String flow) {
        var realm = keycloak.realm(province.id()).toRepresentation();
        realm.setBrowserFlow(flow);
        keycloak.realm(province.id()).update(realm);
    }

    @Test
    void aRealmThatIsRightIsLeftAlone() {
        production.provision(province);

        assertThat(production.provision(province)).isFalse();
        assertThat(production.provision(province)).isFalse();
    }

    @Test
    void whatHasDriftedIsRepaired() {
        production.provision(province);
        var realm = keycloak.realm(province.id());
        realm.roles().deleteRole("governor");
        realm.groups().group(realm.getGroupByPath("/laos").getId()).remove();
        var client = client(Realms.CLIENT);
        client.setDirectAccessGrantsEnabled(true);
        client.setRedirectUris(List.of("https://evil.example/*"));
        client.getAttributes().put("pkce.code.challenge.method", "plain");
        realm.clients().get(client.getId()).update(client);
        var scope = scope();
        realm.clients().get(client.getId()).removeDefaultClientScope(scope.getId());
        var mappers = realm.clientScopes().get(scope.getId()).getProtocolMappers();
        for (var mapper : mappers.getMappers()) {
            if (mapper.getName().equals("units")) {
                mapper.getConfig().put("full.path", "false");
                mappers.update(mapper.getId(), mapper);
            } else if (mapper.getName().equals("roles")) {
                mappers.delete(mapper.getId());
            }
        }

        assertThat(production.provision(province)).isTrue();

        assertThat(realm.roles().get("governor").toRepresentation().getDescription())
                .isEqualTo("ผู้ว่าราชการจังหวัด");
        assertThat(realm.getGroupByPath("/laos")).isNotNull();
        var repaired = client(Realms.CLIENT);
        assertThat(repaired.isDirectAccessGrantsEnabled()).isFalse();
        assertThat(repaired.getRedirectUris()).containsExactly(BASE_URL + "/login/oauth2/code/" + province.id());
        assertThat(repaired.getAttributes()).containsEntry("pkce.code.challenge.method", "S256");
        assertThat(repaired.getDefaultClientScopes()).contains("sala-klang");
        assertThat(mappers.getMappers())
                .anySatisfy(mapper -> assertThat(mapper.getName()).isEqualTo("roles"))
                .anySatisfy(mapper -> assertThat(mapper.getConfig()).containsEntry("full.path", "true"));
        assertThat(production.provision(province)).isFalse();
    }

    @Test
    void whatTheOperatorsAddedOrSetStays() {
        production.provision(province);
        var realm = keycloak.realm(province.id());
        realm.roles().create(new RoleRepresentation("archivist", "", false));
        realm.groups().add(group("volunteers")).close();
        var theirs = new ClientRepresentation();
        theirs.setClientId("their-client");
        realm.clients().create(theirs).close();
        var somebody = new UserRepresentation();
        somebody.setUsername("somebody");
        realm.users().create(somebody).close();
        var client = client(Realms.CLIENT);
        client.setDescription("ของจังหวัด");
        client.getAttributes().put("access.token.lifespan", "120");
        realm.clients().get(client.getId()).update(client);
        var settings = realm.toRepresentation();
        settings.setSsoSessionIdleTimeout(900);
        realm.update(settings);
        realm.roles().deleteRole("governor");

        assertThat(production.provision(province)).isTrue();

        assertThat(realm.roles().get("archivist").toRepresentation()).isNotNull();
        assertThat(realm.getGroupByPath("/volunteers")).isNotNull();
        assertThat(realm.clients().findByClientId("their-client")).hasSize(1);
        assertThat(realm.users().search("somebody")).hasSize(1);
        assertThat(client(Realms.CLIENT).getDescription()).isEqualTo("ของจังหวัด");
        assertThat(client(Realms.CLIENT).getAttributes()).containsEntry("access.token.lifespan", "120");
        assertThat(realm.toRepresentation().getSsoSessionIdleTimeout()).isEqualTo(900);
    }

    @Test
    void aProductionRealmNeverHasTheCommandLineClient() {
        localRun.provision(province);
        assertThat(client(Realms.COMMAND_LINE_CLIENT).isDirectAccessGrantsEnabled())
                .isTrue();

        assertThat(production.provision(province)).isTrue();

        assertThat(keycloak.realm(province.id()).clients().findAll())
                .noneMatch(client -> client.getClientId().equals(Realms.COMMAND_LINE_CLIENT));
        assertThat(client(Realms.CLIENT).isDirectAccessGrantsEnabled()).isFalse();
    }

    @Test
    void unitsBecomeGroupsOnceAndKeepTheirNamesRight() {
        production.provision(province);
        var nre = UnitCode.of("agencies/nre");
        production.ensureUnits(
                province.id(),
                List.of(new UnitGroup(nre, "ทสจ."), new UnitGroup(UnitCode.of("districts/5501"), "เมืองน่าน")));
        var group = keycloak.realm(province.id()).getGroupByPath("/agencies/nre");
        assertThat(group.getAttributes()).containsEntry("displayName", List.of("ทสจ."));

        production.ensureUnits(province.id(), List.of(new UnitGroup(nre, "ทสจ.น่าน")));

        var again = keycloak.realm(province.id()).getGroupByPath("/agencies/nre");
        assertThat(again.getId()).isEqualTo(group.getId());
        assertThat(again.getAttributes()).containsEntry("displayName", List.of("ทสจ.น่าน"));
        assertThat(keycloak.realm(province.id()).getGroupByPath("/districts/5501"))
                .isNotNull();
    }

    private ClientRepresentation client(String clientId) {
        return keycloak.realm(province.id()).clients().findByClientId(clientId).get(0);
    }

    private ClientScopeRepresentation scope() {
        return keycloak.realm(province.id()).clientScopes().findAll().stream()
                .filter(scope -> scope.getName().equals("sala-klang"))
                .findFirst()
                .orElseThrow();
    }

    private static GroupRepresentation group(String name) {
        var group = new GroupRepresentation();
        group.setName(name);
        return group;
    }

    private Realms realms(boolean local) {
        return realms(local, NO_MAIL);
    }

    private Realms realms(boolean local, MailSettings mail) {
        return new Realms(keycloak, settings(local), mail, BASE_URL, event -> {
            assertThat(CurrentTenant.require()).isEqualTo(((RealmProvisioned) event).province());
            provisioned.add(((RealmProvisioned) event).province());
        });
    }

    private static KeycloakSettings settings(boolean commandLineClient) {
        var admin =
                new KeycloakSettings.Admin("master", "admin-cli", null, KeycloakServer.ADMIN, KeycloakServer.PASSWORD);
        return new KeycloakSettings(
                URI.create(KeycloakServer.ofTests().url()), null, null, true, commandLineClient, "external", admin);
    }
}
