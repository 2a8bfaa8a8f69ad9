package salaklang.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingMode;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingSetting;
import salaklang.meeting.PlanMeeting;
import salaklang.meeting.Scene;
import salaklang.meeting.Secrecy;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** A person's way into a secret meeting, with a real realm and its one-time codes. */
@PlatformTest
class SecondFactorUiIT {

    private static final String PROVINCE = Scene.PROVINCE;

    @Autowired
    private Keycloak keycloak;

    @Autowired
    private BeanFactory beans;

    private final String userName = "secretive-" + UUID.randomUUID();
    private final Person person =
            new Person(PROVINCE, "", userName, "ผู้อำนวยการ", Set.of(Role.COMMITTEE_SECRETARY), Set.of());
    private String meeting;
    private MeetingId planned;

    @BeforeEach
    void aSecretMeetingAndAnAccountWithoutASecondFactor() {
        var scene = new Scene(beans);
        var committee = scene.committee();
        var meetings = beans.getBean(MeetingService.class);
        var secret = new MeetingSetting(MeetingMode.ELECTRONIC, Secrecy.SECRET, false);
        planned = Scene.as(
                Scene.SECRETARY,
                () -> meetings.plan(new PlanMeeting(
                        committee, scene.today().plusDays(10), LocalTime.of(9, 0), "ห้องประชุม", secret)));
        Scene.run(Scene.SECRETARY, () -> meetings.invite(planned));
        meeting = "/" + PROVINCE + "/meetings/" + planned;

        var realm = keycloak.realm(PROVINCE);
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(People.PASSWORD);
        var user = new UserRepresentation();
        user.setUsername(userName);
        user.setFirstName(person.displayName());
        user.setEnabled(true);
        user.setGroups(List.of("/agencies/nre"));
        user.setCredentials(List.of(password));
        realm.users().create(user).close();
        var role = realm.roles().get("committee-secretary").toRepresentation();
        realm.users()
                .get(realm.users().search(userName).get(0).getId())
                .roles()
                .realmLevel()
                .add(List.of(role));
    }

    @AfterEach
    void nobodyElsesNextMeetingIsSecret() {
        Scene.run(Scene.SECRETARY, () -> beans.getBean(MeetingService.class).cancel(planned, "ทดสอบเสร็จแล้ว"));
    }

    @Test
    void itIsSetUpWhereItIsFirstAskedForAndAskedForEachTimeAfter(Browser first, Browser second) {
        first.login(person);
        var page = first.open(meeting);
        assertThat(page.locator("main")).not().containsText("ครั้งที่");
        var code = new OneTimeCode(page.locator("input[name=totpSecret]").inputValue());
        first.screenshot("second-factor-set-up");
        page.locator("#totp").fill(code.now());
        page.locator("#saveTOTPBtn").click();
        sees(page, meeting);
        first.assertAccessible().screenshot("secret-meeting");

        second.login(person);
        var again = second.open(meeting + "/emeeting");
        assertThat(again.locator("#password").count()).isZero();
        second.screenshot("second-factor-asked");
        again.locator("#otp").fill("000000");
        again.locator("#kc-login").click();
        assertThat(again.locator("#otp")).isVisible();
        again.locator("#otp").fill(code.next());
        again.locator("#kc-login").click();
        sees(again, meeting + "/emeeting");
        join(second, again);

        again.context().clearCookies(new ClearCookiesOptions().setName("sala"));
        second.open(meeting);
        assertThat(again.locator("#otp")).isVisible();
    }

    /** The whole of it on one page: the way in, identification, a trouble. */
    private void join(Browser browser, Page page) {
        page.locator("#link").fill("https://meet.example.go.th/42");
        page.locator("form[action$='/arrangement'] button").click();
        assertThat(page.locator("main")).containsText("ประชุมลับต้องใช้ระบบที่ติดตั้งและให้บริการในประเทศไทย");
        page.locator("[name=domestic]").check();
        page.locator("form[action$='/arrangement'] button").click();
        page.locator("form[action$='/join'] button").click();
        assertThat(page.locator("main")).containsText("รหัสผ่านและรหัสใช้ครั้งเดียว");
        assertThat(page.locator("main a[href='https://meet.example.go.th/42']")).isVisible();
        page.locator("#what").fill("ไม่ได้ยินเสียง");
        page.locator("form[action$='/incidents'] button").click();
        assertThat(page.locator("main")).containsText("ไม่ได้ยินเสียง");
        browser.assertAccessible().assertFitsAPhone().screenshot("emeeting");
        browser.atPhoneWidth(() -> browser.screenshot("emeeting-phone"));
    }

    private static void sees(Page page, String path) {
        page.waitForURL("**" + path);
        assertThat(page.locator("main")).containsText("ครั้งที่");
    }
}
