package salaklang.emeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import salaklang.attendance.AttendanceBook;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.Attendee;
import salaklang.attendance.CheckIn;
import salaklang.committee.CommitteeId;
import salaklang.committee.SeatView;
import salaklang.identity.Person;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingMode;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingSetting;
import salaklang.meeting.PlanMeeting;
import salaklang.meeting.Scene;
import salaklang.meeting.Secrecy;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

@FeatureTest
class EMeetingTest {

    private static final Person MEMBER = People.secondRepresentative(PROVINCE);
    private static final Person OUTSIDER = People.localOfficer(PROVINCE);
    private static final String LINK = "https://meet.example.go.th/42";
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Autowired
    private EMeetingService service;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private AttendanceBook book;

    @Autowired
    private MockMvc mvc;

    private Scene scene;
    private CommitteeId committee;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void aMemberIsIdentifiedBeforeTheWayInIsShown() throws Exception {
        var meeting = invited(Secrecy.ORDINARY);
        ask(MEMBER, get(path(meeting))).andExpect(content().string(containsString("เลขานุการยังไม่ได้ใส่ทางเข้า")));
        run(SECRETARY, () -> service.arrange(meeting, new Arrangement(LINK, false, "10 ปี")));
        ask(MEMBER, get(path(meeting)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(LINK))));

        ask(MEMBER, post(path(meeting) + "/join").with(from("203.0.113.7"))).andExpect(redirectedUrl(path(meeting)));
        ask(MEMBER, post(path(meeting) + "/join")).andExpect(status().is3xxRedirection());

        ask(MEMBER, get(path(meeting)))
                .andExpect(content().string(containsString("href=\"" + LINK)))
                .andExpect(content().string(not(containsString("203.0.113.7"))));
        ask(SECRETARY, get(path(meeting))).andExpect(content().string(containsString("203.0.113.7")));
        assertThat(file(SECRETARY, meeting).connections()).singleElement().satisfies(one -> {
            assertThat(one.position()).isEqualTo("ผู้แทนประชาสัมพันธ์จังหวัด");
            assertThat(one.account()).isEqualTo(MEMBER.userName());
            assertThat(one.identifiedBy()).isEqualTo(Identification.PASSWORD);
            assertThat(one.address()).isEqualTo("203.0.113.7");
            assertThat(one.joinedAt()).isAfterOrEqualTo(one.identifiedAt());
        });

        ask(MEMBER, post(path(meeting) + "/leave")).andExpect(status().is3xxRedirection());
        ask(MEMBER, post(path(meeting) + "/join")).andExpect(status().is3xxRedirection());
        assertThat(file(SECRETARY, meeting).connections())
                .hasSize(2)
                .extracting(ConnectionView::isHere)
                .containsExactly(false, true);
    }

    @Test
    void whoeverJoinsForTheirSeatAttendsFromThenOnAndUntilTheyLeave() {
        var meeting = arranged(Secrecy.ORDINARY);
        run(MEMBER, () -> service.join(meeting, "203.0.113.7"));

        var joined = file(SECRETARY, meeting).connections().get(0);
        assertThat(attendee(meeting)).satisfies(one -> {
            assertThat(one.isPresent()).isTrue();
            assertThat(one.account()).isEqualTo(MEMBER.userName());
            assertThat(one.method()).isEqualTo(CheckIn.EMEETING);
            assertThat(Duration.between(joined.joinedAt(), one.cameAt()).abs()).isLessThan(Duration.ofSeconds(5));
        });

        run(MEMBER, () -> service.leave(meeting));
        assertThat(attendee(meeting).isHere()).isFalse();
        run(MEMBER, () -> service.join(meeting, "203.0.113.7"));
        assertThat(attendee(meeting).stays()).hasSize(2);
        var again = file(SECRETARY, meeting).connections().get(1).id();
        run(SECRETARY, () -> service.end(meeting, again));
        assertThat(attendee(meeting).isHere()).isFalse();
    }

    @Test
    void whoStandsInByALetterJoinsAndIsCheckedInByTheSecretaryWhoSeesIt() {
        var meeting = arranged(Secrecy.ORDINARY);
        run(SECRETARY, () -> service.join(meeting, null));
        assertThat(file(SECRETARY, meeting).own().seat()).isEqualTo(seat(3).id());
        assertThat(as(SECRETARY, () -> book.roll(meeting)).isRecorded()).isFalse();
    }

    private Attendee attendee(MeetingId meeting) {
        return as(SECRETARY, () -> book.roll(meeting)).attendee(seat(1).id()).orElseThrow();
    }

    @Test
    void onlyWhoHasASeatOrRunsItJoinsAndNobodyElseSeesIt() throws Exception {
        var meeting = arranged(Secrecy.ORDINARY);

        assertThatThrownBy(() -> run(People.auditor(PROVINCE), () -> service.join(meeting, null)))
                .isInstanceOf(AccessDeniedException.class);
        ask(OUTSIDER, get(path(meeting))).andExpect(status().isNotFound());
        ask(OUTSIDER, post(path(meeting) + "/join")).andExpect(status().isNotFound());
        ask(MEMBER, post(path(meeting) + "/arrangement").param("link", LINK)).andExpect(status().isForbidden());
        ask(MEMBER, get(path(meeting) + "/evidence.pdf")).andExpect(status().isForbidden());
        ask(People.auditor(PROVINCE), get(path(meeting) + "/evidence.pdf")).andExpect(status().isOk());
        run(SECRETARY, () -> service.join(meeting, null));
        assertThat(file(SECRETARY, meeting).own()).isNotNull();
    }

    @Test
    void aMeetingInOneRoomIsNoneOfThese() {
        var meeting = scene.invited(scene.committee());

        assertThatThrownBy(() -> run(SECRETARY, () -> service.file(meeting))).isInstanceOf(NotFound.class);
    }

    @Test
    void procurementIsNotDecidedElectronically() {
        committee = scene.committee();

        assertThatThrownBy(() -> as(SECRETARY, () -> plan(new MeetingSetting(MeetingMode.HYBRID, null, true))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.messageKey()).isEqualTo("meeting.error.electronic-procurement"));
    }

    @Test
    void anAttendeeVouchesForAnotherOnlyWhenIdentifiedThemselves() {
        var meeting = arranged(Secrecy.ORDINARY);
        var chair = seat(0);

        assertThatThrownBy(() -> run(MEMBER, () -> service.vouch(meeting, chair.id(), null)))
                .isInstanceOf(InvalidInput.class);
        run(MEMBER, () -> service.join(meeting, "203.0.113.7"));
        run(MEMBER, () -> service.vouch(meeting, chair.id(), "ผู้ว่าราชการจังหวัด"));
        assertThatThrownBy(() -> run(MEMBER, () -> service.vouch(meeting, chair.id(), null)))
                .isInstanceOf(InvalidInput.class);

        assertThat(file(SECRETARY, meeting).connections().get(1)).satisfies(one -> {
            assertThat(one.identifiedBy()).isEqualTo(Identification.VOUCHED);
            assertThat(one.voucher()).isEqualTo(MEMBER.displayName());
            assertThat(one.account()).isNull();
        });
        var vouched = file(SECRETARY, meeting).connections().get(1).id();
        assertThatThrownBy(() -> run(MEMBER, () -> service.end(meeting, vouched)))
                .isInstanceOf(AccessDeniedException.class);
        run(SECRETARY, () -> service.end(meeting, vouched));
        assertThat(file(SECRETARY, meeting).connections().get(1).isHere()).isFalse();
    }

    @Test
    void aTroubleIsReportedByAnAttendeeAndResolvedByTheSecretary() throws Exception {
        var meeting = arranged(Secrecy.ORDINARY);
        ask(MEMBER, post(path(meeting) + "/incidents").param("what", " ")).andExpect(status().isUnprocessableEntity());
        ask(MEMBER, post(path(meeting) + "/incidents").param("what", "<b>ไม่ได้ยินเสียง</b>"))
                .andExpect(redirectedUrl(path(meeting)));
        var incident = file(SECRETARY, meeting).incidents().get(0).id();
        ask(MEMBER, post(path(meeting) + "/incidents/" + incident + "/resolve").param("resolution", "x"))
                .andExpect(status().isForbidden());
        ask(
                        SECRETARY,
                        post(path(meeting) + "/incidents/" + incident + "/resolve")
                                .param("resolution", "ใช้โทรศัพท์"))
                .andExpect(redirectedUrl(path(meeting)));
        ask(
                        SECRETARY,
                        post(path(meeting) + "/incidents/" + incident + "/resolve")
                                .param("resolution", "อีก"))
                .andExpect(status().isConflict());

        ask(MEMBER, get(path(meeting)))
                .andExpect(content().string(containsString("&lt;b&gt;ไม่ได้ยินเสียง&lt;/b&gt;")))
                .andExpect(content().string(containsString("แก้ไขแล้ว: ใช้โทรศัพท์")));
    }

    @Test
    void theEndOfTheMeetingEndsEveryConnectionAndTheRecordingIsNotedWithItsHash() throws Exception {
        var meeting = arranged(Secrecy.ORDINARY);
        run(MEMBER, () -> service.join(meeting, "203.0.113.7"));
        ask(SECRETARY, recording(meeting)).andExpect(status().isConflict());
        scene.attend(meeting, committee);
        run(SECRETARY, () -> attendance.open(meeting));
        run(SECRETARY, () -> meetings.close(meeting));

        assertThat(file(SECRETARY, meeting).connections()).noneMatch(ConnectionView::isHere);
        assertThatThrownBy(() -> run(MEMBER, () -> service.join(meeting, null))).hasMessageContaining("HELD");
        ask(SECRETARY, recording(meeting)).andExpect(redirectedUrl(path(meeting)));
        ask(MEMBER, get(path(meeting))).andExpect(content().string(containsString(HASH)));
    }

    @Test
    void theEvidenceIsOnePageAsPdfAndDocx() throws Exception {
        var meeting = arranged(Secrecy.ORDINARY);
        run(MEMBER, () -> service.join(meeting, "203.0.113.7"));
        run(MEMBER, () -> service.vouch(meeting, seat(0).id(), null));
        run(MEMBER, () -> service.report(meeting, "ภาพค้าง"));
        scene.attend(meeting, committee);
        run(SECRETARY, () -> attendance.open(meeting));
        run(SECRETARY, () -> service.noteRecording(meeting, new Recording("https://x.go.th/1", HASH, null)));

        var pdf = ask(SECRETARY, get(path(meeting) + "/evidence.pdf"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/emeeting-evidence.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("SHA-256");
        }
        ask(SECRETARY, get(path(meeting) + "/evidence.docx")).andExpect(status().isOk());
    }

    @Test
    void everyPageOfASecretMeetingNeedsASecondFactor() throws Exception {
        var meeting = arranged(Secrecy.SECRET);
        var base = "/" + PROVINCE + "/meetings/" + meeting;
        for (var page : new String[] {base, base + "/agenda", base + "/attendance", base + "/emeeting"}) {
            ask(SECRETARY, get(page))
                    .andExpect(redirectedUrl("/oauth2/authorization/" + PROVINCE + "?acr=second-factor"));
            mvc.perform(get(page).with(People.loginWithSecondFactor(SECRETARY))).andExpect(status().isOk());
            mvc.perform(get(page)
                            .with(People.loginWithSecondFactor(
                                    SECRETARY, Instant.now().minusSeconds(3700))))
                    .andExpect(status().is3xxRedirection());
        }
        ask(SECRETARY, get(base).header("HX-Request", "true")).andExpect(status().isUnauthorized());
        ask(SECRETARY, post(base + "/emeeting/join").header("Referer", "http://localhost" + base))
                .andExpect(redirectedUrl(base));
        ask(SECRETARY, get("/api/v1" + base + "/emeeting"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string(
                                "WWW-Authenticate", containsString("error=\"insufficient_user_authentication\"")))
                .andExpect(header().string("WWW-Authenticate", containsString("acr_values=\"second-factor\"")))
                .andExpect(jsonPath("$.error").value("insufficient_user_authentication"));
    }

    @Test
    void howTheAddressIsWrittenOpensNoSecretMeeting() throws Exception {
        var meeting = arranged(Secrecy.SECRET);
        var id = meeting.toString();
        var encoded = "%" + Integer.toHexString(id.charAt(0)) + id.substring(1);
        for (var written : new String[] {
            "/meetings/" + id.toUpperCase(Locale.ROOT),
            "/meetings/" + encoded,
            "/%6deetings/" + id,
            "/m%65etings/" + encoded
        }) {
            for (var page : new String[] {"", "/agenda", "/invitation", "/attendance", "/emeeting"}) {
                var address = "/" + PROVINCE + written + page;
                ask(SECRETARY, get(URI.create(address)))
                        .andExpect(redirectedUrl("/oauth2/authorization/" + PROVINCE + "?acr=second-factor"));
                mvc.perform(get(URI.create(address)).with(People.loginWithSecondFactor(SECRETARY)))
                        .andExpect(status().isOk());
            }
            ask(SECRETARY, get(URI.create("/api/v1/" + PROVINCE + written))).andExpect(status().isUnauthorized());
        }
        ask(SECRETARY, get("/" + PROVINCE + "/MEETINGS/" + id)).andExpect(status().isNotFound());
        ask(SECRETARY, get("/" + PROVINCE + "/meetings/no-id")).andExpect(status().isNotFound());
    }

    @Test
    void theMinutesOfASecretMeetingNeedASecondFactorToo() throws Exception {
        var meeting = arranged(Secrecy.SECRET);
        scene.attend(meeting, committee);
        run(SECRETARY, () -> attendance.open(meeting));
        run(SECRETARY, () -> meetings.close(meeting));
        var secretary = People.loginWithSecondFactor(SECRETARY);
        var begin = "/" + PROVINCE + "/minutes/meeting/" + meeting;
        ask(SECRETARY, get(begin)).andExpect(redirectedUrl("/oauth2/authorization/" + PROVINCE + "?acr=second-factor"));
        ask(SECRETARY, post(begin).param("style", "SUMMARY").header("Referer", "http://localhost" + begin))
                .andExpect(redirectedUrl(begin));
        ask(
                        SECRETARY,
                        post("/api/v1/" + PROVINCE + "/minutes")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"meeting\":\"" + meeting + "\"}"))
                .andExpect(status().isUnauthorized());
        mvc.perform(get(begin).with(secretary)).andExpect(status().isOk());

        var draft = mvc.perform(post("/" + PROVINCE + "/minutes/meeting/" + meeting)
                        .param("style", "SUMMARY")
                        .with(secretary))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        mvc.perform(get(draft).with(secretary)).andExpect(status().isOk());
        ask(SECRETARY, get(draft)).andExpect(redirectedUrl("/oauth2/authorization/" + PROVINCE + "?acr=second-factor"));
    }

    @Test
    void aSecretMeetingIsNotRecordedAndNobodyVouches() throws Exception {
        var meeting = arranged(Secrecy.SECRET);
        var member = People.loginWithSecondFactor(MEMBER);
        mvc.perform(post(path(meeting) + "/join").with(member)).andExpect(redirectedUrl(path(meeting)));
        assertThat(file(SECRETARY, meeting).connections())
                .extracting(ConnectionView::identifiedBy)
                .containsExactly(Identification.SECOND_FACTOR);
        mvc.perform(post(path(meeting) + "/vouch")
                        .param("seat", seat(0).id().toString())
                        .with(member))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(recording(meeting).with(People.loginWithSecondFactor(SECRETARY)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ประชุมลับห้ามบันทึก")));
        mvc.perform(put("/api/v1" + path(meeting) + "/recording")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"link\":\"https://x.go.th/1\",\"sha256\":\"" + HASH + "\"}")
                        .with(People.loginWithSecondFactor(SECRETARY)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(path(meeting) + "/arrangement")
                        .param("link", LINK)
                        .with(People.loginWithSecondFactor(SECRETARY)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(LINK)));
        mvc.perform(get(path(meeting)).with(member))
                .andExpect(content().string(containsString("ติดตั้งและให้บริการในประเทศเท่านั้น")));
    }

    @Test
    void theApiTellsTheLinkToWhoHasJoined() throws Exception {
        var meeting = arranged(Secrecy.ORDINARY);
        var api = "/api/v1" + path(meeting);
        ask(MEMBER, get(api)).andExpect(jsonPath("$.link").doesNotExist());
        ask(MEMBER, post(api + "/join"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.link").value(LINK))
                .andExpect(jsonPath("$.connections[0].identifiedBy").value("PASSWORD"))
                .andExpect(jsonPath("$.connections[0].address").doesNotExist());
        ask(
                        MEMBER,
                        post(api + "/incidents")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"what\":\"ภาพค้าง\"}"))
                .andExpect(status().isCreated());
        ask(MEMBER, post(api + "/leave")).andExpect(status().isNoContent());
    }

    @Test
    void thePagesStayQuickHoweverManyJoined() throws Exception {
        var meeting = arranged(Secrecy.ORDINARY);
        for (var n = 0; n < 20; n++) {
            run(MEMBER, () -> service.join(meeting, "203.0.113.7"));
            run(MEMBER, () -> service.leave(meeting));
        }
        assertThat(StatementCount.of(() -> ask(SECRETARY, get(path(meeting))))).hasSizeLessThanOrEqualTo(15);
        assertThat(StatementCount.of(() -> ask(SECRETARY, get("/" + PROVINCE + "/meetings/" + meeting))))
                .hasSizeLessThanOrEqualTo(15);
        ask(SECRETARY, get("/" + PROVINCE + "/meetings/" + meeting))
                .andExpect(content().string(containsString("/emeeting\"")));
    }

    private MeetingId plan(MeetingSetting setting) {
        return meetings.plan(
                new PlanMeeting(committee, scene.today().plusDays(10), LocalTime.of(9, 0), "ห้องประชุม", setting));
    }

    private MeetingId invited(Secrecy secrecy) {
        committee = scene.committee();
        var meeting = as(SECRETARY, () -> plan(new MeetingSetting(MeetingMode.ELECTRONIC, secrecy, false)));
        run(SECRETARY, () -> meetings.invite(meeting));
        return meeting;
    }

    private MeetingId arranged(Secrecy secrecy) {
        var meeting = invited(secrecy);
        run(SECRETARY, () -> service.arrange(meeting, new Arrangement(LINK, true, "10 ปี")));
        return meeting;
    }

    private SeatView seat(int place) {
        return scene.seats(committee).get(place);
    }

    private EMeetingFile file(Person person, MeetingId meeting) {
        return as(person, () -> service.file(meeting));
    }

    private MockHttpServletRequestBuilder recording(MeetingId meeting) {
        return post(path(meeting) + "/recording")
                .param("recordingLink", "https://files.example.go.th/42.mp4")
                .param("recordingSha256", HASH);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String path(MeetingId meeting) {
        return "/" + PROVINCE + "/meetings/" + meeting + "/emeeting";
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
