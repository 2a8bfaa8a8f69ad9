package salaklang.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import salaklang.platform.FeatureTest;

@FeatureTest
class LoginLifetimeTest {

    @Autowired
    MockMvc mvc;

    @Test
    void aLoginOfThisMorningIsGood() throws Exception {
        mvc.perform(get("/phrae/dashboard").with(csrf()).with(governorSince(Duration.ofHours(9))))
                .andExpect(status().isOk());
    }

    @Test
    void aLoginOfYesterdayIsNot() throws Exception {
        mvc.perform(get("/phrae/dashboard").with(csrf()).with(governorSince(Duration.ofHours(11))))
                .andExpect(redirectedUrl("/oauth2/authorization/phrae"));
    }

    private static RequestPostProcessor governorSince(Duration ago) {
        return oidcLogin()
                .idToken(token -> token.subject("governor")
                        .issuer("http://localhost/realms/phrae")
                        .issuedAt(Instant.now().minus(ago))
                        .claim("preferred_username", "governor")
                        .claim("name", "ผู้ว่าราชการจังหวัดแพร่")
                        .claim("realm_access", Map.of("roles", List.of("governor")))
                        .claim("groups", List.of()));
    }
}
