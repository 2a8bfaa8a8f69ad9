package salaklang.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

@FeatureTest
class HoldersTest {

    private static final String PROVINCE = "si-sa-ket";
    private static final Person SECRETARY = People.secretary(PROVINCE);
    private static final Person UNIT = People.secondRepresentative(PROVINCE);
    private static final Person HOLDER = People.localOfficer(PROVINCE);
    private static final Person STAND_IN = People.of(PROVINCE, "district-officer");

    @Autowired
    private CommitteeService service;

    @Autowired
    private SeatHolders holders;

    @Autowired
    private RuleService rules;

    @Autowired
    private CommitteeRegister register;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private CommitteeId committee;
    private SeatId seat;
    private LocalDate today;

    @BeforeEach
    void aCommitteeInWhichPublicRelationsIsRepresented() {
        today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        committee = as(
                SECRETARY,
                () -> service.create("คณะกรรมการ " + UUID.randomUUID(), CommitteeKind.COMMITTEE, "agencies/nre", null));
        seat = as(
                SECRETARY,
                () -> service.addSeat(
                        committee,
                        "ผู้แทนประชาสัมพันธ์จังหวัด",
                        SeatOffice.MEMBER,
                        SeatBasis.REPRESENTATIVE,
                        "agencies/pr"));
    }

    @Test
    void aSeatWithoutAnAccountIsSpokenForByItsUnitOneWithAnAccountByItsHolder() {
        assertThat(speaks(UNIT)).isTrue();
        assertThat(speaks(HOLDER)).isFalse();

        appoint("เจ้าหน้าที่", HOLDER.userName(), today);

        assertThat(speaks(HOLDER)).isTrue();
        assertThat(speaks(UNIT)).isFalse();
        assertThat(sees(HOLDER)).isTrue();
        assertThat(as(HOLDER, () -> register.visibleTo(HOLDER)))
                .extracting(CommitteeView::id)
                .contains(committee);
    }

    @Test
    void whoLeftTheSeatSeesTheCommitteeNoMore() {
        appoint("เจ้าหน้าที่", HOLDER.userName(), today.minusDays(9));
        appoint("เจ้าหน้าที่คนใหม่", null, today);

        assertThat(sees(HOLDER)).isFalse();
        assertThat(speaks(HOLDER)).isFalse();
        assertThat(as(SECRETARY, () -> register.seats(committee, today.minusDays(1))))
                .singleElement()
                .returns(HOLDER.userName(), view -> view.holder().account());
    }

    @Test
    void whoIsListedSpeaksForTheSeatAndSeesTheCommittee() {
        assertThat(sees(STAND_IN)).isFalse();

        as(SECRETARY, () -> run(() -> service.changeSeat(committee, seat, 0, listing(STAND_IN.userName()))));

        assertThat(sees(STAND_IN)).isTrue();
        assertThat(speaks(STAND_IN)).isTrue();
        assertThat(speaks(HOLDER)).isFalse();
    }

    @Test
    void theSecondOfTwoWhoChangeOneSeatIsToldAndKeepsWhatWasTyped() throws Exception {
        as(SECRETARY, () -> run(() -> service.changeSeat(committee, seat, 0, listing(STAND_IN.userName()))));

        mvc.perform(form("/seats/" + seat)
                        .param("version", "0")
                        .param("position", "ที่พิมพ์ไว้")
                        .param("office", "MEMBER")
                        .param("basis", "EX_OFFICIO")
                        .param("substitutes", "NONE"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ที่พิมพ์ไว้")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        mvc.perform(form("/seats/" + seat + "/holders/new")
                        .param("version", "0")
                        .param("name", "ผู้แทนที่พิมพ์ไว้")
                        .param("since", "1 ต.ค. 2568"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ผู้แทนที่พิมพ์ไว้")));
        mvc.perform(form("/edit")
                        .param("version", "0")
                        .param("name", "ชื่อที่พิมพ์ไว้")
                        .param("kind", "COMMITTEE"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ชื่อที่พิมพ์ไว้")));
        mvc.perform(api(put("/api/v1/si-sa-ket/committees/" + committee))
                        .content("{\"version\":0,\"name\":\"x\",\"kind\":\"COMMITTEE\"}"))
                .andExpect(status().isConflict());
    }

    @Test
    void holdersChangeInTheBrowserAndTheHistoryIsShown() throws Exception {
        mvc.perform(form("/seats/" + seat + "/holders/new")
                        .param("version", "0")
                        .param("name", "ผู้แทนคนแรก")
                        .param("account", "")
                        .param("email", "first@example.go.th")
                        .param("since", "1 ต.ค. 2568"))
                .andExpect(redirectedUrl(path("/seats/" + seat)));
        var first = file().holders().get(0);
        mvc.perform(form("/seats/" + seat + "/holders/" + first.id())
                        .param("version", String.valueOf(file().version()))
                        .param("name", "ผู้แทนคนที่หนึ่ง")
                        .param("email", "wrong"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("email-error")));
        mvc.perform(form("/seats/" + seat + "/holders/" + first.id())
                        .param("version", String.valueOf(file().version()))
                        .param("name", "ผู้แทนคนที่หนึ่ง"))
                .andExpect(redirectedUrl(path("/seats/" + seat)));
        mvc.perform(form("/seats/" + seat + "/holders/" + first.id() + "/end")
                        .param("version", String.valueOf(file().version()))
                        .param("until", "31 ธ.ค. 2568"))
                .andExpect(redirectedUrl(path("/seats/" + seat)));
        appoint("ผู้แทนคนที่สอง", null, today);

        mvc.perform(get(path("/seats/" + seat)).with(People.login(UNIT)))
                .andExpect(content().string(containsString("ผู้แทนคนที่หนึ่ง")))
                .andExpect(content().string(containsString("ผู้แทนคนที่สอง")))
                .andExpect(content().string(containsString("31 ธ.ค. 2568")));
    }

    @DisplayName("A rule changes on a legal basis only, and each meeting has the rules of its day")
    @Test
    void rulesHaveVersions() throws Exception {
        var act = as(SECRETARY, () -> register.rules(committee, clock.instant()));
        assertThat(act).isEqualTo(RuleProfile.OF_THE_ACT);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(SECRETARY, () -> run(() -> rules.change(committee, twoThirds(" "), today))))
                .returns("legalBasis", InvalidInput::field);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(
                        SECRETARY, () -> run(() -> rules.change(committee, twoThirds("คำสั่ง"), today.minusDays(1)))))
                .returns("validFrom", InvalidInput::field);

        as(SECRETARY, () -> run(() -> rules.change(committee, twoThirds("คำสั่งจังหวัด ข้อ 5"), today.plusDays(7))));

        assertThat(quorumOn(today.plusDays(6))).isEqualTo(new Share(1, 2));
        assertThat(quorumOn(today.plusDays(7))).isEqualTo(new Share(2, 3));
        mvc.perform(get(path("/rules")).with(People.login(UNIT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("คำสั่งจังหวัด ข้อ 5")))
                .andExpect(content().string(containsString("กรรมการ 1 คน ต้องมาอย่างน้อย 1 คน")));
    }

    @Test
    void aQuorumMayBeMoreThanOneHalf() throws Exception {
        var shown = as(SECRETARY, () -> rules.latest(committee)).toString();
        mvc.perform(get(path("/rules/change")).with(People.login(SECRETARY)))
                .andExpect(content().string(containsString("เกินกึ่งหนึ่ง (กรรมการ")));
        mvc.perform(form("/rules/change")
                        .param("shown", shown)
                        .param("quorum", ">1/2")
                        .param("noticeDays", "3")
                        .param("noticeCount", "CLEAR_DAYS")
                        .param("majority", "OF_VOTES")
                        .param("adjournedQuorum", "1/3")
                        .param("adjournedWithinDays", "14")
                        .param("legalBasis", "คำสั่งจังหวัด ข้อ 6")
                        .param("validFrom", today.toString()))
                .andExpect(redirectedUrl(path("/rules")));

        assertThat(quorumOn(today)).isEqualTo(new Share(1, 2, true));
        mvc.perform(get(path("/rules")).with(People.login(SECRETARY)))
                .andExpect(content().string(containsString("ต้องมีกรรมการมาประชุมเกินกึ่งหนึ่งของทั้งหมด")));
    }

    @Test
    void aWorkingGroupHasTheRulesOfTheActByAnalogy() {
        var group = as(
                SECRETARY,
                () -> service.create(
                        "คณะทำงาน " + UUID.randomUUID(), CommitteeKind.WORKING_GROUP, "agencies/nre", null, committee));

        assertThat(as(SECRETARY, () -> register.rules(group, clock.instant())).legalBasis())
                .contains("โดยอนุโลม");
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> as(SECRETARY, () -> run(() -> service.dissolve(committee))))
                .returns("ABOVE_OTHERS", WrongState::state);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(
                        SECRETARY,
                        () -> run(() ->
                                service.describe(committee, 1, "คณะกรรมการ", CommitteeKind.COMMITTEE, null, group))))
                .returns("parent", InvalidInput::field);
    }

    @Test
    void rulesChangeInTheBrowserUnlessSomebodyWasQuicker() throws Exception {
        var shown = as(SECRETARY, () -> rules.latest(committee)).toString();
        mvc.perform(rulesForm(shown).param("legalBasis", "")).andExpect(status().isUnprocessableEntity());
        mvc.perform(rulesForm(shown).param("legalBasis", "คำสั่งจังหวัด")).andExpect(redirectedUrl(path("/rules")));
        mvc.perform(rulesForm(shown).param("legalBasis", "คำสั่งอื่น")).andExpect(status().isConflict());

        assertThat(quorumOn(today)).isEqualTo(new Share(2, 3));
    }

    @Test
    void headingsAreTheCommitteesOwn() throws Exception {
        var version = as(SECRETARY, () -> register.require(committee)).version().toString();
        mvc.perform(form("/headings")
                        .param("version", version)
                        .param("kinds", "MATTERS_ARISING", "CHAIR_INFORMS", "")
                        .param("titles", "เรื่องสืบเนื่อง", "ประธานแจ้ง", "")
                        .param("do", "up-1"))
                .andExpect(status().isOk());
        mvc.perform(form("/headings")
                        .param("version", version)
                        .param("kinds", "MATTERS_ARISING", "MATTERS_ARISING", "")
                        .param("titles", "เรื่องสืบเนื่อง", "อีกครั้ง", "")
                        .param("do", "save"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(form("/headings")
                        .param("version", version)
                        .param("kinds", "CHAIR_INFORMS", "FOR_CONSIDERATION", "")
                        .param("titles", "ประธานแจ้ง", "เพื่อพิจารณา, เร่งด่วน", "")
                        .param("do", "save"))
                .andExpect(redirectedUrl(path("/headings")));

        assertThat(as(SECRETARY, () -> register.agendaHeadings(committee)))
                .extracting(AgendaHeading::title)
                .containsExactly("ประธานแจ้ง", "เพื่อพิจารณา, เร่งด่วน");
        mvc.perform(get(path("/headings")).with(People.login(UNIT)))
                .andExpect(content().string(containsString("เพื่อพิจารณา, เร่งด่วน")));
    }

    @Test
    void anOrderIsKeptWithItsFile() throws Exception {
        mvc.perform(multipart(path("/orders"))
                        .file(new MockMultipartFile(
                                "files", "order.txt", "text/plain", "คำสั่ง".getBytes(StandardCharsets.UTF_8)))
                        .param("number", "ศก 1/2568")
                        .param("issuedOn", "1 ต.ค. 2568")
                        .with(People.login(SECRETARY)))
                .andExpect(redirectedUrl(path("/orders")));
        mvc.perform(multipart(path("/orders")).param("number", "").with(People.login(SECRETARY)))
                .andExpect(status().isUnprocessableEntity());

        mvc.perform(get(path("/orders")).with(People.login(UNIT)))
                .andExpect(content().string(containsString("ศก 1/2568")));
        mvc.perform(api(get("/api/v1/si-sa-ket/committees/" + committee + "/orders")))
                .andExpect(jsonPath("$[0].hasFile").value(true));
    }

    @Test
    void theApiDoesWhatThePagesDo() throws Exception {
        var base = "/api/v1/si-sa-ket/committees/" + committee;
        mvc.perform(api(post(base + "/seats/" + seat + "/holders"))
                        .content("{\"version\":0,\"name\":\"ผู้แทน\",\"since\":\"2025-10-01\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.holders[0].name").value("ผู้แทน"));
        mvc.perform(
                        api(put(base + "/seats/" + seat))
                                .content(
                                        "{\"version\":1,\"position\":\"ผู้แทน\",\"office\":\"SECRETARY\",\"basis\":\"EX_OFFICIO\","
                                                + "\"counts\":false,\"substitutes\":\"LISTED\",\"listed\":[{\"name\":\"ผู้ช่วย\"}]}"))
                .andExpect(status().isOk());
        mvc.perform(api(get(base)))
                .andExpect(jsonPath("$.seats[0].counts").value(false))
                .andExpect(jsonPath("$.seats[0].listed[0]").value("ผู้ช่วย"));
        mvc.perform(api(get(base + "/rules"))).andExpect(jsonPath("$[0].quorum").value("1/2"));
        mvc.perform(api(get(base + "/headings")))
                .andExpect(jsonPath("$.headings.length()").value(5));
    }

    @Test
    void twoHundredMembersCostNoMoreStatements() throws Exception {
        as(
                SECRETARY,
                () -> run(() -> service.addMembers(
                        committee,
                        IntStream.range(0, 200)
                                .mapToObj(i -> new Member(
                                        SeatParticulars.usual(
                                                "กรรมการที่ " + i, SeatOffice.MEMBER, SeatBasis.EX_OFFICIO, null),
                                        new Appointment("ผู้ดำรงตำแหน่งที่ " + i, null, null, today, null, null)))
                                .toList())));

        as(SECRETARY, () -> run(() -> service.changeSeat(committee, seat, 0, listing(UNIT.userName()))));

        for (var person : List.of(SECRETARY, UNIT)) {
            for (var page : List.of("", "/rules", "/headings", "/orders", "/seats/" + seat)) {
                var sent = StatementCount.of(() ->
                        mvc.perform(get(path(page)).with(People.login(person))).andExpect(status().isOk()));
                assertThat(sent).as(person.userName() + page).hasSizeLessThanOrEqualTo(15);
            }
        }
    }

    private MockHttpServletRequestBuilder rulesForm(String shown) {
        return form("/rules/change")
                .param("shown", shown)
                .param("quorum", "2/3")
                .param("noticeDays", "5")
                .param("noticeCount", "WORKING_DAYS")
                .param("majority", "OF_PRESENT")
                .param("adjournedQuorum", "")
                .param("adjournedWithinDays", "14")
                .param("validFrom", today.toString());
    }

    private void appoint(String name, String account, LocalDate since) {
        as(
                SECRETARY,
                () -> run(() ->
                        holders.appoint(committee, seat, new Appointment(name, account, null, since, null, null))));
    }

    private SeatFile file() {
        return as(SECRETARY, () -> service.seatFile(committee, seat));
    }

    private boolean speaks(Person person) {
        return as(
                person,
                () -> register.speaksFor(person, register.seats(committee).get(0)));
    }

    private boolean sees(Person person) {
        return as(person, () -> register.sees(person, committee));
    }

    private Share quorumOn(LocalDate day) {
        return as(
                        SECRETARY,
                        () -> register.rules(
                                committee,
                                day.atTime(9, 0).atZone(clock.getZone()).toInstant()))
                .quorum();
    }

    private static SeatParticulars listing(String account) {
        return new SeatParticulars(
                "ประชาสัมพันธ์จังหวัด",
                SeatOffice.MEMBER,
                SeatBasis.EX_OFFICIO,
                null,
                true,
                Substitutes.LISTED,
                List.of(new Substitute("ผู้แทน", null, account, null)),
                true,
                null,
                null);
    }

    private static RuleProfile twoThirds(String legalBasis) {
        return new RuleProfile(
                new Share(2, 3),
                5,
                NoticeCount.WORKING_DAYS,
                Majority.OF_PRESENT,
                false,
                true,
                true,
                null,
                14,
                legalBasis);
    }

    private String path(String page) {
        return "/si-sa-ket/committees/" + committee + page;
    }

    private MockHttpServletRequestBuilder form(String page) {
        return post(path(page)).with(People.login(SECRETARY));
    }

    private static MockHttpServletRequestBuilder api(MockHttpServletRequestBuilder request) {
        return request.with(People.login(SECRETARY)).contentType(MediaType.APPLICATION_JSON);
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }

    private static Void run(Runnable work) {
        work.run();
        return null;
    }
}
