package salaklang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import salaklang.identity.Role;

@PlatformTest
class PlatformIT {

    @Autowired
    TestRestTemplate http;

    @Value("${sala.keycloak.url}")
    String keycloak;

    @Test
    void theApplicationIsReady() {
        assertThat(http.getForEntity("/actuator/health/readiness", Map.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void everyDemoPersonGetsATokenOfTheirOwnRealm() {
        for (var province : People.provinces()) {
            for (var person : People.of(province)) {
                assertThat(token(province, person.userName(), People.PASSWORD))
                        .as("%s of %s", person.userName(), province)
                        .containsKey("access_token");
            }
        }
        assertThat(token("central", Role.PLATFORM_ADMIN.realmName(), People.PASSWORD))
                .containsKey("access_token");
        assertThat(token("phrae", "governor", "wrong")).doesNotContainKey("access_token");
    }

    private Map<String, Object> token(String realm, String userName, String password) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "sala-cli");
        form.add("username", userName);
        form.add("password", password);
        @SuppressWarnings("unchecked")
        Map<String, Object> answer =
                http.postForObject(keycloak + "/realms/" + realm + "/protocol/openid-connect/token", form, Map.class);
        return answer;
    }
}
