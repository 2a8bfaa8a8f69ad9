package salaklang.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.Casework;
import salaklang.assignment.ExtensionService;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

@FeatureTest
class InboxTest {

    private static final String BASE = "/" + PROVINCE;
    private static final Pattern ROW = Pattern.compile("data-row href=\"" + BASE + "/assignments/([0-9a-f-]{36})\"");
    private static final UnitCode LAO = UnitCode.of("laos/muang");

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentService assignments;

    @Autowired
    ExtensionService extensions;

    @Autowired
    JdbcClient database;

    Casework cases;
    CommitteeId committee;

    @BeforeEach
    void aCommittee() {
        cases = new Casework(application);
        committee = cases.committee();
    }

    @Test
    void aUnitFindsWhatToDoWhatItWaitsForWhatComesLaterAndWhatIsDone() throws Exception {
        var offered = offered(PR_UNIT);
        var begun = inProgress();
        var asking = inProgress();
        cases.run(PR, () -> extensions.ask(asking, cases.today().plusDays(20), "รอข้อมูล"));
        var handedIn = submitted();
        var returned = offered(PR_UNIT);
        cases.run(PR, () -> assignments.giveBack(returned, "ไม่ใช่หน้าที่"));
        var later = offered(PR_UNIT);
        change(later, "state = 'WAITING'");
        var done = submitted();
        cases.run(SECRETARY, () -> assignments.verify(done));
        offered(DLA_UNIT);

        assertThat(rows(PR, "/assignments?state=TODO")).isEqualTo(ids(offered, begun, asking));
        assertThat(rows(PR, "/assignments?x=")).isEqualTo(ids(offered, begun, asking));
        assertThat(rows(PR, "/assignments?state=MINE")).isEqualTo(ids(begun, asking));
        assertThat(rows(PR, "/assignments?state=SENT")).isEqualTo(ids(handedIn, returned, asking));
        assertThat(rows(PR, "/assignments?state=WAITING")).isEqualTo(ids(later));
        assertThat(rows(PR, "/assignments?state=ENDED")).isEqualTo(ids(done));
        assertThat(rows(PR, "/inbox?state=TODO")).isEqualTo(ids(offered, begun, asking));
    }

    @Test
    void theSecretaryFindsFirstWhatNeedsThem() throws Exception {
        var quiet = inProgress();
        var asking = inProgress();
        cases.run(PR, () -> extensions.ask(asking, cases.today().plusDays(20), "รอข้อมูล"));
        var handedIn = submitted();
        var returned = offered(PR_UNIT);
        cases.run(PR, () -> assignments.giveBack(returned, "ไม่ใช่หน้าที่"));
        var late = inProgress();
        change(late, "due_date = current_date - 3");
        var silent = offered(PR_UNIT);
        change(silent, "offered_at = now() - interval '5 days'");
        change(quiet, "offered_at = now() - interval '40 days'");

        assertThat(rows(SECRETARY, "/assignments?x=")).isEqualTo(ids(asking, handedIn, returned));
        assertThat(rows(SECRETARY, "/board?state=SUBMITTED")).isEqualTo(ids(handedIn));
        assertThat(rows(SECRETARY, "/board?state=EXTENSION")).isEqualTo(ids(asking));
        assertThat(rows(SECRETARY, "/board?state=RETURNED")).isEqualTo(ids(returned));
        assertThat(rows(SECRETARY, "/board?state=LATE")).isEqualTo(ids(late));
        assertThat(rows(SECRETARY, "/assignments?late=true")).isEqualTo(ids(late));
        assertThat(rows(SECRETARY, "/board?state=SILENT")).isEqualTo(ids(silent, quiet));
        assertThat(rows(SECRETARY, "/board?state=PROGRESS")).isEqualTo(ids(quiet, asking, late, silent));
        assertThat(rows(GOVERNOR, "/board?state=OPEN")).isEqualTo(ids(quiet, asking, handedIn, returned, late, silent));
        assertThat(rows(People.auditor(PROVINCE), "/board?state=LATE")).isEqualTo(ids(late));
    }

    @Test
    void listsAreNarrowedToUnitDistrictUrgencySourceWeekAndWords() throws Exception {
        var pr = offered(PR_UNIT);
        var lao = offered(LAO);
        change(lao, "urgency = 'URGENT', due_date = (now() at time zone 'Asia/Bangkok')::date, title = 'ถนนสายเก่า'");

        assertThat(rows(SECRETARY, "/board?state=OPEN&unit=agencies/pr")).isEqualTo(ids(pr));
        assertThat(rows(SECRETARY, "/board?state=OPEN&district=districts/3301")).isEqualTo(ids(lao));
        assertThat(rows(SECRETARY, "/board?state=OPEN&urgency=URGENT")).isEqualTo(ids(lao));
        assertThat(rows(SECRETARY, "/board?state=OPEN&source=RECOMMENDATION")).isEqualTo(ids(pr, lao));
        assertThat(rows(SECRETARY, "/board?state=OPEN&source=DIRECTIVE")).isEmpty();
        assertThat(rows(SECRETARY, "/board?state=OPEN&due=week")).isEqualTo(ids(lao));
        assertThat(rows(SECRETARY, "/board?state=OPEN&q=ถนนสาย")).isEqualTo(ids(lao));
        change(lao, "secret = true");
        assertThat(rows(SECRETARY, "/board?state=OPEN&q=ถนนสาย")).isEmpty();
        page(SECRETARY, "/board?state=OPEN&unit=laos/muang")
                .andExpect(content().string(not(containsString("ถนนสายเก่า"))));
    }

    @Test
    void aDistrictSeesItsOwnAndInAPartOfItsOwnWhatItsLocalGovernmentsAreAskedFor() throws Exception {
        var district = People.of(PROVINCE, Role.DISTRICT_OFFICER);
        var own = offered(district.unit());
        var local = offered(LAO);

        assertThat(rows(district, "/assignments?state=TODO")).isEqualTo(ids(own));
        assertThat(rows(district, "/assignments?state=LOCALS")).isEqualTo(ids(local));
        assertThat(rows(district, "/assignments?state=ALL&unit=laos/muang")).isEqualTo(ids(local));
        assertThat(rows(People.localOfficer(PROVINCE), "/assignments?state=TODO"))
                .isEqualTo(ids(local));
        assertThat(rows(People.localOfficer(PROVINCE), "/assignments?state=ALL&unit=" + district.unit()))
                .isEmpty();
    }

    @Test
    void aUnitThatAssignedHasABoardOfItsOwn() throws Exception {
        var part = offered(LAO);
        change(part, "committee_id = null, assigner = 'agencies/pr', state = 'SUBMITTED', submitted_at = now()");

        assertThat(allRows(PR, "/board?unit=laos/muang")).contains(part.toString());
        assertThat(allRows(People.representative(PROVINCE), "/board?unit=laos/muang"))
                .doesNotContain(part.toString());
    }

    @Test
    void workIsTakenOnFromTheRow() throws Exception {
        var offered = offered(PR_UNIT);
        var begun = inProgress();
        change(begun, "claimed_by = null, claimed_by_position = null");

        act(PR, "/inbox/" + offered + "/acceptance").andExpect(redirectedUrl(BASE + "/assignments"));
        act(PR, "/inbox/" + begun + "/claim").andExpect(redirectedUrl(BASE + "/assignments"));

        assertThat(rows(PR, "/assignments?state=MINE")).isEqualTo(ids(offered, begun));
        act(People.representative(PROVINCE), "/inbox/" + begun + "/claim").andExpect(status().isNotFound());
    }

    @Test
    void theHeadOfAnAgencySeesWhoHasWhatToDo() throws Exception {
        offered(DLA_UNIT);
        page(People.of(PROVINCE, Role.AGENCY_HEAD), "/assignments?x=")
                .andExpect(content().string(containsString("ภาระงานของหน่วยงาน")));
        page(People.representative(PROVINCE), "/assignments?x=")
                .andExpect(content().string(not(containsString("ภาระงานของหน่วยงาน"))));
    }

    @Test
    void whatIsChosenIsVerifiedAndWhatCannotBeIsNamed() throws Exception {
        var handedIn = submitted();
        var open = inProgress();
        var own = submitted();
        change(own, "state = 'SUBMITTED'");
        cases.together(
                SECRETARY,
                () -> database.sql(
                                "update assignment_step set by_user = :me where assignment_id = :id and kind = 'SUBMITTED'")
                        .param("me", SECRETARY.userId())
                        .param("id", own.value())
                        .update());
        page(SECRETARY, "/board/acts?act=VERIFY&state=SUBMITTED&ids=" + handedIn + "&ids=" + open)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ตรวจรับ 2 รายการต่อไปนี้")));

        var result = result(SECRETARY, "VERIFY", handedIn, open, own);

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.failures())
                .extracting(BulkResult.Failure::id)
                .containsExactlyInAnyOrder(open.toString(), own.toString());
        assertThat(cases.view(handedIn).state()).isEqualTo(AssignmentState.DONE);
        assertThat(cases.view(open).state()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(cases.view(own).state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void allThatAreFoundAreReminded() throws Exception {
        var one = offered(PR_UNIT);
        var two = inProgress();
        var done = submitted();
        page(SECRETARY, "/board/acts?act=REMIND&state=PROGRESS&all=true&committee=" + committee)
                .andExpect(content().string(containsString("เตือนหน่วยงานของ 2 รายการต่อไปนี้")));

        var result = result(SECRETARY, "REMIND", one, two, done);

        assertThat(result.done()).isEqualTo(2);
        assertThat(result.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).contains("รอตรวจ"));
        assertThat(steps(one, "REMINDED")).isEqualTo(1);
        assertThat(steps(two, "REMINDED")).isEqualTo(1);
    }

    @Test
    void aSecretOneIsNamedAndLeftToItsOwnPageWhileTheOthersAreDone() throws Exception {
        var secret = submitted();
        change(secret, "secret = true, title = 'ปกปิด', due_date = (now() at time zone 'Asia/Bangkok')::date");
        var handedIn = submitted();

        var result = result(SECRETARY, "VERIFY", secret, handedIn);

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.id()).isEqualTo(secret.toString());
            assertThat(failure.name()).doesNotContain("ปกปิด");
        });
        assertThat(cases.view(secret).state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void nobodyActsOnWhatIsNotTheirsToCheck() throws Exception {
        var handedIn = submitted();

        assertThat(result(PR, "VERIFY", handedIn).done()).isZero();
        var governor = result(GOVERNOR, "VERIFY", handedIn);
        assertThat(governor.failures()).extracting(BulkResult.Failure::id).containsExactly(handedIn.toString());
        assertThat(cases.view(handedIn).state()).isEqualTo(AssignmentState.SUBMITTED);
        page(GOVERNOR, "/board?state=SUBMITTED&committee=" + committee)
                .andExpect(content().string(not(containsString("name=\"ids\""))));
    }

    @ParameterizedTest
    @CsvSource({"/inbox", "/board", "/assignments", "/board/acts?act=REMIND"})
    void whoIsOfAnotherProvinceFindsNothing(String path) throws Exception {
        for (var stranger :
                List.of(People.secretary("phrae"), People.governor("phrae"), People.representative("phrae"))) {
            mvc.perform(get(BASE + path).with(People.login(stranger))).andExpect(status().isNotFound());
        }
    }

    @ParameterizedTest
    @CsvSource({"state=NOTHING", "urgency=NOTHING", "after=x", "unit=nothing", "committee=x", "source=x"})
    void whatIsNoFilterIsNotFound(String query) throws Exception {
        mvc.perform(get(BASE + "/board?" + query).with(People.login(SECRETARY))).andExpect(status().isNotFound());
    }

    @Test
    void aLongListGoesOnPageByPage() throws Exception {
        var seen = new TreeSet<String>();
        var made = new TreeSet<String>();
        for (int i = 0; i < 27; i++) {
            made.add(offered(PR_UNIT).toString());
        }
        var filter = "/assignments?state=TODO&committee=" + committee;
        var first = body(PR, filter);
        seen.addAll(found(first));
        assertThat(seen).hasSize(25);
        var next = Pattern.compile("after=([^\"&]+)").matcher(first);
        assertThat(next.find()).isTrue();
        seen.addAll(found(body(PR, filter + "&after=" + next.group(1))));
        assertThat(seen).isEqualTo(made);
    }

    @Test
    void noPageAsksMoreTheMoreThereIs() throws Exception {
        for (int i = 0; i < 4; i++) {
            submitted();
            offered(LAO);
        }
        var district = People.of(PROVINCE, Role.DISTRICT_OFFICER);
        var head = People.of(PROVINCE, Role.AGENCY_HEAD);
        for (var person : List.of(PR, head, district, SECRETARY, GOVERNOR, People.auditor(PROVINCE))) {
            for (var path : List.of("/assignments", "/inbox?state=ALL", "/board?state=OPEN")) {
                var known = StatementCount.of(() -> body(person, path));
                assertThat(known)
                        .as("%s of %s: %s", path, person.userName(), known)
                        .hasSizeLessThanOrEqualTo(15);
            }
        }
        var acts = "/board/acts?act=REMIND&state=OPEN&all=true";
        assertThat(StatementCount.of(() -> body(SECRETARY, acts))).hasSizeLessThanOrEqualTo(15);
    }

    private AssignmentId offered(UnitCode unit) {
        return cases.assignment(cases.approved(committee, cases.today().plusDays(14), unit), unit);
    }

    private AssignmentId inProgress() {
        var id = offered(PR_UNIT);
        cases.run(PR, () -> assignments.accept(id));
        return id;
    }

    private AssignmentId submitted() {
        var id = inProgress();
        cases.run(PR, () -> assignments.submit(id, "ส่งแผนแล้ว", List.of(), null, List.of(Casework.evidence())));
        return id;
    }

    private void change(AssignmentId id, String what) {
        cases.together(
                SECRETARY,
                () -> database.sql("update assignment set " + what + " where id = :id")
                        .param("id", id.value())
                        .update());
    }

    private int steps(AssignmentId id, String kind) {
        return cases.together(
                SECRETARY,
                () -> database.sql("select count(*) from assignment_step where assignment_id = :id and kind = :kind")
                        .param("id", id.value())
                        .param("kind", kind)
                        .query(Integer.class)
                        .single());
    }

    private BulkResult result(Person person, String act, AssignmentId... ids) throws Exception {
        var request = post(BASE + "/board/acts").param("act", act).with(People.login(person));
        for (var id : ids) {
            request.param("ids", id.toString());
        }
        return (BulkResult) mvc.perform(request)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .get("bulk");
    }

    private ResultActions act(Person person, String path) throws Exception {
        return mvc.perform(post(BASE + path).with(People.login(person)));
    }

    private ResultActions page(Person person, String path) throws Exception {
        return mvc.perform(get(BASE + path).with(People.login(person)));
    }

    private String body(Person person, String path) throws Exception {
        return page(person, path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Those of this test's committee. */
    private Set<String> rows(Person person, String path) throws Exception {
        return allRows(person, path + "&committee=" + committee);
    }

    private Set<String> allRows(Person person, String path) throws Exception {
        return found(body(person, path));
    }

    private static Set<String> found(String page) {
        var found = new TreeSet<String>();
        ROW.matcher(page).results().forEach(row -> found.add(row.group(1)));
        return found;
    }

    private static Set<String> ids(AssignmentId... ids) {
        var all = new TreeSet<String>();
        for (var id : ids) {
            all.add(id.toString());
        }
        return all;
    }
}
