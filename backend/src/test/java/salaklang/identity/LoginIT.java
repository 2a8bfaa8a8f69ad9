package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.platform.PlatformTest;
import salaklang.tenancy.CurrentTenant;

@PlatformTest
class LoginIT {

    private static final String PASSWORD = "a long enough one";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @Value("${sala.base-url}")
    private String baseUrl;

    @Autowired
    private Keycloak keycloak;

    @Autowired
    private KeycloakSettings settings;

    @Autowired
    private SigningKey key;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final Browser browser = new Browser();
    private final String userName = "somebody-" + UUID.randomUUID();

    @BeforeEach
    void makeAccounts() {
        makeAccount("si-sa-ket", "committee-secretary");
        makeAccount("central", "platform-admin");
    }

    @Test
    void anAnonymousBrowserIsSentToTheRealmOfThePathAndComesBackToThePageAskedFor() {
        assertThat(browser.ask(baseUrl + "/si-sa-ket").headers().firstValue("Location"))
                .hasValue(baseUrl + "/oauth2/authorization/si-sa-ket");
        assertThat(browser.ask(baseUrl + "/oauth2/authorization/si-sa-ket")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(realm -> assertThat(realm)
                        .startsWith(settings.issuer("si-sa-ket"))
                        .contains("code_challenge_method=S256", "ui_locales=th"));

        var page = browser.logIn(baseUrl + "/si-sa-ket/assignments?after=x", userName, PASSWORD);

        assertThat(page.uri()).hasToString(baseUrl + "/si-sa-ket/assignments?after=x");
        assertThat(browser.ask(baseUrl + "/phrae").statusCode()).isEqualTo(404);
    }

    @Test
    void anAnonymousRequestOfHtmxIsToldToLoadThePageAnew() {
        var answer = browser.ask(
                baseUrl + "/si-sa-ket/assignments",
                "HX-Request",
                "true",
                "HX-Current-URL",
                baseUrl + "/si-sa-ket/meetings?year=2569");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/si-sa-ket/meetings?year=2569");
    }

    @Test
    void whatIsNoTenantIsUnknownToEverybody() {
        assertThat(browser.ask(baseUrl + "/yala").statusCode()).isEqualTo(404);
        assertThat(browser.ask(baseUrl + "/api/v1/yala/committees").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLogoutEndsTheSessionOfKeycloakTooAndSaysSo() {
        var page = browser.logIn(baseUrl + "/si-sa-ket", userName, PASSWORD);
        assertThat(keycloakSessions()).isEqualTo(1);
        var csrf = CSRF.matcher(page.body());
        assertThat(csrf.find()).isTrue();

        assertThat(browser.post(baseUrl + "/si-sa-ket/logout", Map.of()).statusCode())
                .isEqualTo(403);
        var end = browser.post(baseUrl + "/si-sa-ket/logout", Map.of("_csrf", csrf.group(1)));

        assertThat(end.uri()).hasToString(baseUrl + "/si-sa-ket/signed-out");
        assertThat(end.statusCode()).isEqualTo(200);
        assertThat(end.body()).contains("ออกจากระบบแล้ว");
        assertThat(keycloakSessions()).isZero();
        assertThat(browser.ask(baseUrl + "/si-sa-ket").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionThatEndsInKeycloakEndsHere() {
        browser.logIn(baseUrl + "/si-sa-ket", userName, PASSWORD);
        assertThat(browser.ask(baseUrl + "/phrae").statusCode()).isEqualTo(404);
        var other = new Browser();
        makeAccount("phrae", "governor");
        other.logIn(baseUrl + "/phrae", userName, PASSWORD);

        var realm = keycloak.realm("si-sa-ket");
        realm.users().get(realm.users().search(userName).get(0).getId()).logout();

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(
                                browser.ask(baseUrl + "/si-sa-ket").headers().firstValue("Location"))
                        .hasValue(baseUrl + "/oauth2/authorization/si-sa-ket"));
        assertThat(other.ask(baseUrl + "/si-sa-ket").statusCode()).isEqualTo(404);
    }

    @Test
    void aLoginChangesTheSessionsIdAndKeepsNoAccessToken() {
        browser.ask(baseUrl + "/si-sa-ket");
        browser.ask(baseUrl + "/oauth2/authorization/si-sa-ket");
        var before = browser.cookie("sala");

        browser.logIn(baseUrl + "/si-sa-ket", userName, PASSWORD);

        assertThat(browser.cookie("sala")).isNotEqualTo(before);
        assertThat(database.sql("""
                                select attribute_name from spring_session_attributes a
                                join spring_session s on s.primary_id = a.session_primary_id
                                where s.principal_name like 'si-sa-ket/%'
                                """).query(String.class).set())
                .contains("SPRING_SECURITY_CONTEXT")
                .noneMatch(name -> name.contains("AUTHORIZED_CLIENT"));
    }

    @Test
    void aTokenOpensTheApiOfItsProvinceAndNoOther() {
        var token = token("central");

        assertThat(api("/api/v1/central/provinces", token).statusCode()).isEqualTo(200);
        assertThat(api("/api/v1/phrae/committees", token).statusCode()).isEqualTo(404);
        assertThat(api("/api/v1/si-sa-ket/committees", token).statusCode()).isEqualTo(404);
        assertThat(api("/api/v1/central/provinces", token("si-sa-ket")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void noTokenAndWrongTokensAreUnauthorized() throws Exception {
        assertThat(api("/api/v1/si-sa-ket/committees", null)).satisfies(LoginIT::isUnauthorized);
        assertThat(api("/api/v1/si-sa-ket/committees", "nonsense")).satisfies(LoginIT::isUnauthorized);
        assertThat(api("/api/v1/si-sa-ket/committees", forged("https://evil.example/realms/si-sa-ket")))
                .satisfies(LoginIT::isUnauthorized);
        assertThat(api("/api/v1/si-sa-ket/committees", forged(settings.issuer("si-sa-ket"))))
                .satisfies(LoginIT::isUnauthorized);
        assertThat(api("/api/v1/si-sa-ket/committees", forged(settings.issuer("yala"))))
                .satisfies(LoginIT::isUnauthorized);
    }

    @Test
    void theCentreHasItsOwnRoles() {
        assertThat(keycloak.realm("central").roles().list())
                .extracting(RoleRepresentation::getName)
                .contains("ministry-officer", "platform-admin")
                .doesNotContain("governor");
    }

    @Test
    void aTokenForAnotherProgramOfTheRealmIsRefused() {
        var form =
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", userName, "password", PASSWORD);
        var answer = new Browser().post(settings.publicEndpoint("central", "token"), form);

        assertThat(api("/api/v1/central/provinces", json(answer, "access_token")))
                .satisfies(LoginIT::isUnauthorized);
    }

    @Test
    void aPlatformAdministratorAddsAProvinceWithoutARestart() {
        var added = send(request("/api/v1/central/provinces", token("central"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"id\":\"nan\"}")));

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(trailOfTheCentre()).contains("ProvinceAdded nan " + userName);
        makeAccount("nan", "province-admin");
        assertThat(browser.logIn(baseUrl + "/nan", userName, PASSWORD).uri()).hasToString(baseUrl + "/nan");
    }

    @Test
    void onlyAPlatformAdministratorAddsProvincesAndOnlyOfTheCountry() {
        var officer = "officer-" + UUID.randomUUID();
        makeAccount("central", "ministry-officer", officer);

        assertThat(add("yala", token("central", officer)).statusCode()).isEqualTo(403);
        assertThat(add("atlantis", token("central")).statusCode()).isEqualTo(422);
        assertThat(api("/api/v1/central/provinces", token("central")).body()).doesNotContain("yala", "atlantis");
    }

    @Test
    void pagesForbidEverythingThatIsNotOurs() {
        var headers = browser.ask(baseUrl + "/si-sa-ket/signed-out").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .contains("form-action 'self' " + settings.origin())
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void figuresForOperatorsAreNotPublicAndHealthIs() {
        assertThat(browser.ask(baseUrl + "/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(browser.ask(baseUrl + "/actuator/health/readiness").statusCode())
                .isEqualTo(200);
        assertThat(browser.ask(baseUrl + "/readyz").statusCode()).isEqualTo(200);
        assertThat(browser.ask(baseUrl + "/livez").statusCode()).isEqualTo(200);
        assertThat(browser.ask(baseUrl + "/.well-known/jwks.json").body())
                .contains(key.key().getKeyID())
                .doesNotContain("\"d\"");
    }

    private static void isUnauthorized(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    private HttpResponse<String> add(String province, String token) {
        return send(request("/api/v1/central/provinces", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"id\":\"" + province + "\"}")));
    }

    private HttpResponse<String> api(String path, String token) {
        return send(request(path, token));
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String token(String province) {
        return token(province, userName);
    }

    private String token(String province, String user) {
        var form = Map.of("grant_type", "password", "client_id", "sala-cli", "username", user, "password", PASSWORD);
        return json(new Browser().post(settings.publicEndpoint(province, "token"), form), "access_token");
    }

    private static String json(HttpResponse<String> answer, String field) {
        try {
            return new ObjectMapper().readTree(answer.body()).path(field).asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String forged(String issuer) throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("x")
                .audience("sala-klang")
                .claim("typ", "Bearer")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.key().getKeyID())
                        .build(),
                claims);
        token.sign(new RSASSASigner(key.key()));
        return token.serialize();
    }

    private List<String> trailOfTheCentre() {
        return CurrentTenant.in(
                "central",
                () -> transaction.execute(status -> database.sql(
                                "select action || ' ' || subject_id || ' ' || user_name from audit_entry")
                        .query(String.class)
                        .list()));
    }

    private int keycloakSessions() {
        var users = keycloak.realm("si-sa-ket").users();
        return users.get(users.search(userName).get(0).getId())
                .getUserSessions()
                .size();
    }

    private void makeAccount(String province, String role) {
        makeAccount(province, role, userName);
    }

    private void makeAccount(String province, String role, String name) {
        var realm = keycloak.realm(province);
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        var user = new UserRepresentation();
        user.setUsername(name);
        user.setFirstName("เลขานุการ");
        user.setEnabled(true);
        user.setCredentials(List.of(password));
        realm.users().create(user).close();
        RoleRepresentation granted = realm.roles().get(role).toRepresentation();
        realm.users()
                .get(realm.users().search(name).get(0).getId())
                .roles()
                .realmLevel()
                .add(List.of(granted));
    }
}
