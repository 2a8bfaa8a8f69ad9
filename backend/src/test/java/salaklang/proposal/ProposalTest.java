package salaklang.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.committee.AgendaHeadingKind;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemKind;
import salaklang.meeting.MeetingMode;
import salaklang.meeting.MeetingRecord;
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
import salaklang.web.WrongState;

@FeatureTest
class ProposalTest {

    private static final String BASE = "/" + PROVINCE + "/proposals";
    private static final Person MEMBER = People.secondRepresentative(PROVINCE);
    private static final Person STRANGER = People.representative(PROVINCE);

    @Autowired
    MockMvc mvc;

    @Autowired
    ProposalService service;

    @Autowired
    ProposalDesk desk;

    @Autowired
    MeetingRecord meetings;

    @Autowired
    MeetingService meetingService;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void whatAUnitProposesIsPutOnAnAgendaWithItsPapersAndTheUnitSeesIt() throws Exception {
        var committee = scene.committee();
        var meeting = scene.planned(committee);
        var there = ask(
                        MEMBER,
                        multipart(BASE + "/new")
                                .file(new MockMultipartFile("files", "แผนสื่อ.pdf", "application/pdf", pdf()))
                                .param("committee", committee.toString())
                                .param("title", "แผนประชาสัมพันธ์ปีหน้า")
                                .param("why", "ขอความเห็นชอบก่อนเริ่มปีงบประมาณ")
                                .param("headingKind", "FOR_CONSIDERATION")
                                .param("minutes", "15"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        ask(SECRETARY, get("/" + PROVINCE + "/notices"))
                .andExpect(content().string(containsString("แผนประชาสัมพันธ์ปีหน้า")));
        ask(SECRETARY, get(there))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("รับเข้าระเบียบวาระ")));
        ask(
                        SECRETARY,
                        post(there + "/accept")
                                .param("meeting", meeting.toString())
                                .param("heading", "4"))
                .andExpect(status().is3xxRedirection());

        assertThat(as(SECRETARY, () -> meetings.agenda(meeting)))
                .filteredOn(item -> item.kind() == AgendaItemKind.MATTER)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.title()).isEqualTo("แผนประชาสัมพันธ์ปีหน้า");
                    assertThat(item.presenter()).hasToString("agencies/pr");
                    assertThat(item.minutes()).isEqualTo(15);
                    assertThat(item.papers()).hasSize(1);
                });
        ask(MEMBER, get(there))
                .andExpect(content().string(containsString("เข้าระเบียบวาระแล้ว")))
                .andExpect(content().string(containsString("ดูการประชุมครั้งที่")));
        ask(MEMBER, get("/" + PROVINCE + "/notices"))
                .andExpect(content().string(containsString("เรื่องที่เสนอเข้าวาระแล้ว")));
        assertThatThrownBy(() -> run(SECRETARY, () -> service.decline(id(there), "ซ้ำ")))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void onceOnTheAgendaOfASecretMeetingItIsASecretMatter() throws Exception {
        var committee = scene.committee();
        var meeting = as(
                SECRETARY,
                () -> meetingService.plan(new PlanMeeting(
                        committee,
                        scene.today().plusDays(10),
                        LocalTime.of(9, 0),
                        "ห้องประชุม",
                        new MeetingSetting(MeetingMode.IN_PERSON, Secrecy.SECRET, false))));
        var telltale = "แผนสกัดกั้น " + UUID.randomUUID();
        var there = ask(
                        MEMBER,
                        multipart(BASE + "/new")
                                .param("committee", committee.toString())
                                .param("title", telltale)
                                .param("why", "ขอความเห็นชอบ")
                                .param("headingKind", "FOR_CONSIDERATION"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var acceptance =
                post(there + "/accept").param("meeting", meeting.toString()).param("heading", "4");
        ask(SECRETARY, acceptance.header("Referer", "http://localhost" + there)).andExpect(redirectedUrl(there));
        assertThat(as(SECRETARY, () -> desk.page(id(there))).state()).isEqualTo(ProposalState.WAITING);
        mvc.perform(post(there + "/accept")
                        .param("meeting", meeting.toString())
                        .param("heading", "4")
                        .with(People.loginWithSecondFactor(SECRETARY)))
                .andExpect(status().is3xxRedirection());

        for (var person : new Person[] {MEMBER, SECRETARY}) {
            for (var page : new String[] {BASE, "/api/v1" + BASE, "/" + PROVINCE + "/notices"}) {
                ask(person, get(page))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("เรื่องลับ")))
                        .andExpect(content().string(not(containsString(telltale))));
            }
            ask(person, get(there))
                    .andExpect(redirectedUrl("/oauth2/authorization/" + PROVINCE + "?acr=second-factor"));
            ask(person, get("/api/v1" + there)).andExpect(status().isUnauthorized());
            mvc.perform(get(there).with(People.loginWithSecondFactor(person)))
                    .andExpect(content().string(containsString(telltale)));
        }
    }

    @Test
    void whatIsDeclinedSaysWhy() throws Exception {
        var proposal = propose(scene.committee());
        ask(SECRETARY, post(BASE + "/" + proposal + "/decline")).andExpect(status().isUnprocessableEntity());
        ask(SECRETARY, post(BASE + "/" + proposal + "/decline").param("reason", "อยู่นอกอำนาจของคณะกรรมการ"))
                .andExpect(status().is3xxRedirection());
        ask(MEMBER, get(BASE + "/" + proposal))
                .andExpect(content().string(containsString("อยู่นอกอำนาจของคณะกรรมการ")));
    }

    @Test
    void onlyUnitsWithASeatProposeAndOnlyTheSecretaryAnswers() {
        var committee = scene.committee();
        assertThatThrownBy(() -> as(STRANGER, () -> service.propose(matter(committee), List.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(People.governor(PROVINCE), () -> service.propose(matter(committee), List.of())))
                .isInstanceOf(AccessDeniedException.class);
        var proposal = propose(committee);
        assertThatThrownBy(() -> as(STRANGER, () -> desk.page(proposal))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(MEMBER, () -> service.decline(proposal, "ไม่เอา")))
                .isInstanceOf(AccessDeniedException.class);
        run(MEMBER, () -> service.withdraw(proposal));
        assertThatThrownBy(() -> run(SECRETARY, () -> service.decline(proposal, "ซ้ำ")))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void itGoesIntoNoMeetingOfAnotherCommittee() {
        var proposal = propose(scene.committee());
        var elsewhere = scene.planned(scene.committee());
        assertThatThrownBy(() -> run(SECRETARY, () -> service.accept(proposal, elsewhere, 4)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void itsPagesCostFewStatements() throws Exception {
        var committee = scene.committee();
        scene.planned(committee);
        ProposalId last = null;
        for (int i = 0; i < 10; i++) {
            last = propose(committee);
        }
        for (var path : List.of("", "/new", "/" + last)) {
            assertThat(StatementCount.of(() -> ask(SECRETARY, get(BASE + path)).andExpect(status().isOk())))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(15);
        }
    }

    private ProposalId propose(CommitteeId committee) {
        return as(MEMBER, () -> service.propose(matter(committee), List.of()));
    }

    private static ProposedMatter matter(CommitteeId committee) {
        return new ProposedMatter(
                committee, "แผนประชาสัมพันธ์", "ขอความเห็นชอบ", AgendaHeadingKind.FOR_CONSIDERATION, null, 10);
    }

    private static ProposalId id(String path) {
        return ProposalId.of(path.substring(path.lastIndexOf('/') + 1));
    }

    private static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
