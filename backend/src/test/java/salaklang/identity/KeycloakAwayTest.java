package salaklang.identity;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;

/** The tests of the features run without a Keycloak: what an installation is like while its own is away. */
@FeatureTest
class KeycloakAwayTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private SigningKey key;

    @Autowired
    private KeycloakSettings settings;

    @Test
    void aLoginSaysHonestlyThatItHasToWait() throws Exception {
        http.perform(get("/oauth2/authorization/si-sa-ket"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void whoIsLoggedInWorksOn() throws Exception {
        http.perform(get("/si-sa-ket/signed-out").with(People.login(People.secretary("si-sa-ket"))))
                .andExpect(status().isOk());
    }

    @Test
    void aTokenThatCannotBeCheckedIsNotCalledWrong() throws Exception {
        http.perform(get("/api/v1/si-sa-ket/committees").header("Authorization", "Bearer " + token()))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void theApplicationIsNotReady() throws Exception {
        http.perform(get("/actuator/health/readiness"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.status").value("DOWN"));
    }

    @Test
    void aFormSentAfterTheSessionsEndLeadsToTheLogin() throws Exception {
        http.perform(post("/si-sa-ket/meetings")).andExpect(redirectedUrl("/oauth2/authorization/si-sa-ket"));
    }

    @Test
    void anotherProvincesPathIsUnknownWhateverTheMethod() throws Exception {
        var governor = People.login(People.governor("phrae"));

        http.perform(get("/si-sa-ket").with(governor)).andExpect(status().isNotFound());
        http.perform(post("/si-sa-ket/meetings").with(governor)).andExpect(status().isNotFound());
        http.perform(post("/si-sa-ket/logout").with(governor)).andExpect(status().isNotFound());
        http.perform(get("/central").with(governor)).andExpect(status().isNotFound());
    }

    private String token() throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .issuer(settings.issuer("si-sa-ket"))
                .expirationTime(new Date(Long.MAX_VALUE / 1000))
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        token.sign(new RSASSASigner(key.key()));
        return token.serialize();
    }
}
