package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** A person's way to a second factor, at a real realm. */
@PlatformTest
class SecondFactorUiIT {

    private static final String PROVINCE = "si-sa-ket";
    private static final String STEP_UP = "/oauth2/authorization/si-sa-ket?acr=second-factor";

    @Autowired
    private Keycloak keycloak;

    @Autowired
    private JdbcIndexedSessionRepository sessions;

    private final String userName = "secretive-" + UUID.randomUUID();
    private final Person person =
            new Person(PROVINCE, "", userName, "ประธาน", Set.of(Role.COMMITTEE_SECRETARY), Set.of());

    @BeforeEach
    void anAccountWithoutASecondFactor() {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(People.PASSWORD);
        var user = new UserRepresentation();
        user.setUsername(userName);
        user.setFirstName("ประธาน");
        user.setEnabled(true);
        user.setCredentials(List.of(password));
        keycloak.realm(PROVINCE).users().create(user).close();
    }

    @Test
    void itIsSetUpWhereItIsFirstAskedForAndAskedForEachTimeAfter(Browser first, Browser second) {
        first.login(person);
        assertThat(acr(first)).isEqualTo("single-factor");

        first.open(STEP_UP);
        var page = first.page();
        var code = new OneTimeCode(page.locator("input[name=totpSecret]").inputValue());
        first.screenshot("second-factor-set-up");
        page.locator("#totp").fill(code.now());
        page.locator("#saveTOTPBtn").click();
        page.waitForURL("**/" + PROVINCE + "/**");
        assertThat(acr(first)).isEqualTo(SecondFactor.ACR);

        second.login(person);
        assertThat(acr(second)).isEqualTo("single-factor");
        second.open(STEP_UP);
        assertThat(second.page().locator("#password").count()).isZero();
        second.screenshot("second-factor-asked");
        second.page().locator("#otp").fill("000000");
        second.page().locator("#kc-login").click();
        assertThat(second.page().locator("#otp").isVisible()).isTrue();
        second.page().locator("#otp").fill(code.next());
        second.page().locator("#kc-login").click();
        second.page().waitForURL("**/" + PROVINCE + "/**");
        assertThat(acr(second)).isEqualTo(SecondFactor.ACR);

        second.page().context().clearCookies(new ClearCookiesOptions().setName("sala"));
        second.open("/" + PROVINCE);
        assertThat(acr(second)).isEqualTo("single-factor");
    }

    private String acr(Browser browser) {
        var cookie = browser.page().context().cookies().stream()
                .filter(each -> each.name.equals("sala"))
                .findFirst()
                .orElseThrow();
        Session session = sessions.findById(new String(Base64.getDecoder().decode(cookie.value)));
        SecurityContext context = session.getAttribute("SPRING_SECURITY_CONTEXT");
        return ((OidcUser) context.getAuthentication().getPrincipal()).getClaimAsString("acr");
    }
}
