package salaklang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.Casework;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.recommendation.RecommendationService;

/** Who finds what, and that the index follows what changes. */
@FeatureTest
class SearchTest {

    private static final Person ADMIN = People.of(PROVINCE, Role.PROVINCE_ADMIN);
    private static final Person AUDITOR = People.auditor(PROVINCE);
    private static final Person LOCAL = People.localOfficer(PROVINCE);
    private static final String PAGE = "/" + PROVINCE + "/search";
    private static final String API = "/api/v1/" + PROVINCE + "/search";

    @Autowired
    MockMvc mvc;

    @Autowired
    IndexQueue queue;

    @Autowired
    SearchService search;

    @Autowired
    RecommendationService recommendations;

    @Autowired
    JdbcClient database;

    private final String word = "ค" + UUID.randomUUID().toString().replace("-", "");
    private SearchScene scene;
    private Casework cases;
    private CommitteeId committee;

    @BeforeEach
    void aCommittee(@Autowired ApplicationContext application) {
        scene = new SearchScene(application);
        cases = scene.cases;
        committee = scene.committee;
    }

    private AssignmentId assignment(String title) {
        var id = cases.assignment(cases.approved(committee, cases.today().plusDays(20), DLA_UNIT), DLA_UNIT);
        scene.change("update assignment set title = :text where id = :id", title, id.value());
        return id;
    }

    private List<Hit> find(Person person, String typed) {
        queue.work(PROVINCE, 1_000);
        return scene.find(person, typed);
    }

    @Test
    void theUnitTheCommitteesSecretaryAndWhoSeesAllFindAnAssignmentAndNobodyElse() {
        assignment("เก็บขยะ" + word + "ริมน้ำ");
        for (var person : List.of(DLA, SECRETARY, GOVERNOR, AUDITOR, ADMIN)) {
            assertThat(find(person, word))
                    .as(person.userName())
                    .extracting(Hit::kind)
                    .containsExactly(Kind.ASSIGNMENT);
        }
        for (var person : List.of(PR, LOCAL)) {
            assertThat(find(person, word)).as(person.userName()).isEmpty();
        }
    }

    @Test
    void theVeryNumberComesBeforeLongerOnes() {
        var exact = assignment("เรื่อง " + word + "x4");
        // nothing else puts it first: the others are newer
        scene.change(
                "update assignment set title = :text, offered_at = offered_at - interval '9 days' where id = :id",
                "เรื่อง " + word + "x4",
                exact.value());
        for (int longer = 41; longer < 49; longer++) {
            assignment("เรื่อง " + word + "x" + longer);
        }
        var hits = find(GOVERNOR, word + "x4").stream()
                .filter(hit -> hit.kind() == Kind.ASSIGNMENT)
                .toList();
        assertThat(hits).hasSize(9);
        assertThat(hits.get(0).id()).isEqualTo(exact.value());
    }

    @Test
    void anotherProvinceFindsNothingOfThisOne() {
        assignment(word);
        queue.work(PROVINCE, 1_000);
        var elsewhere = People.governor("phrae");
        assertThat(cases.as(elsewhere, () -> search.find(word, new Narrowing(null, null, null, null), null, 50))
                        .hits())
                .isEmpty();
    }

    @Test
    void aRecommendationIsBetweenSecretaryAndGovernorUntilItIsApproved() {
        var draft = cases.proposed(committee, cases.today().plusDays(20), DLA_UNIT);
        scene.change("update recommendation set title = :text where id = :id", word, draft.value());
        assertThat(find(SECRETARY, word)).hasSize(1);
        assertThat(find(GOVERNOR, word)).hasSize(1);
        assertThat(find(DLA, word)).isEmpty();

        cases.run(Casework.VICE_GOVERNOR, () -> recommendations.approve(draft, null));
        assertThat(find(DLA, word)).extracting(Hit::kind).contains(Kind.RECOMMENDATION);
        assertThat(find(PR, word)).isEmpty();
    }

    @Test
    void whoLosesAPartFindsNeitherTheAssignmentNorItsRecommendation() {
        var recommendation = cases.approved(committee, cases.today().plusDays(20), DLA_UNIT);
        scene.change("update recommendation set title = :text where id = :id", word, recommendation.value());
        assertThat(find(DLA, word)).hasSize(1);
        var assignment = cases.assignment(recommendation, DLA_UNIT);
        scene.change("update assignment set unit = :text where id = :id", "agencies/pr", assignment.value());
        assertThat(find(DLA, word)).isEmpty();
        assertThat(find(PR, word)).hasSize(1);
    }

    @Test
    void aDirectiveIsCalledAsItsOwnPageCallsIt() {
        directive("DIRECTIVE", null, null);
        directive("LETTER", "มท 0809.3/ว 1234", "กรม" + word);
        assertThat(find(GOVERNOR, word))
                .extracting(Hit::about)
                .satisfiesExactlyInAnyOrder(
                        directive -> assertThat(directive).matches("ข้อสั่งการที่ [0-9]+/2691"),
                        letter -> assertThat(letter).isEqualTo("หนังสือที่ มท 0809.3/ว 1234 กรม" + word));
        assertThat(find(GOVERNOR, word + " ข้อสั่งการที่ /2691")).hasSize(1);
    }

    private void directive(String kind, String letter, String from) {
        scene.in(() -> database.sql("""
                        insert into directive (id, kind, number, year_be, title, text, letter_number, letter_date, letter_from,
                            urgency, assigner, issued_by, issued_by_position, issued_at, state, version)
                        select gen_random_uuid(), :kind, coalesce(max(number), 0) + 1, 2691, :title, 'ข้อความ', :letter,
                            case when :letter is not null then date '2026-01-01' end, :from, 'NORMAL', 'agencies/pr', 'x',
                            'ผู้ว่าราชการจังหวัด', now(), 'OPEN', 0
                        from directive where year_be = 2691 and kind = :kind
                        """)
                .param("kind", kind)
                .param("title", word)
                .param("letter", letter, Types.VARCHAR)
                .param("from", from, Types.VARCHAR)
                .update());
    }

    @Test
    void nothingSecretIsFoundByItsWordsByAnybody() {
        var id = assignment(word);
        assertThat(find(GOVERNOR, word)).hasSize(1);
        assertThat(amongTheWords()).isPositive();
        cases.together(
                SECRETARY,
                () -> database.sql("update assignment set secret = true where id = :id")
                        .param("id", id.value())
                        .update());
        for (var person : List.of(DLA, SECRETARY, GOVERNOR, AUDITOR, ADMIN)) {
            assertThat(find(person, word)).isEmpty();
        }
        assertThat(indexed()).isZero();
        assertThat(amongTheWords()).isZero();
    }

    @Test
    void aWordStaysAmongTheWordsAsLongAsAnythingHasIt() {
        var first = assignment(word);
        var second = assignment(word);
        assertThat(find(GOVERNOR, word)).hasSize(2);
        scene.change("update assignment set title = :text where id = :id", "อื่น", first.value());
        assertThat(find(GOVERNOR, word)).hasSize(1);
        assertThat(amongTheWords()).isPositive();
        scene.change("update assignment set state = :text where id = :id", "CANCELLED", second.value());
        assertThat(find(GOVERNOR, word)).isEmpty();
        assertThat(amongTheWords()).isZero();
    }

    @Test
    void theAgendaOfASecretMeetingIsNotInTheIndex() {
        var meeting = cases.meeting(committee, 3);
        scene.item(meeting, word);
        assertThat(find(SECRETARY, word)).extracting(Hit::kind).containsExactly(Kind.AGENDA_ITEM);
        cases.together(
                SECRETARY,
                () -> database.sql("update meeting set secrecy = 'SECRET' where id = :id")
                        .param("id", meeting.value())
                        .update());
        assertThat(find(SECRETARY, word)).isEmpty();
        assertThat(indexed()).isZero();
    }

    @Test
    void papersOfAnItemWithAConflictOfInterestAreNotInTheIndex() throws IOException {
        var meeting = cases.meeting(committee, 3);
        var item = scene.item(meeting, "แผนงาน");
        scene.paper(item, word + ".docx", docx("ข้อความ" + word));
        assertThat(find(SECRETARY, word)).extracting(Hit::kind).containsExactly(Kind.FILE);
        scene.conflict(meeting, item);
        assertThat(find(SECRETARY, word)).isEmpty();
        assertThat(indexed()).isZero();
    }

    @Test
    void whatIsWrittenInAFileIsFoundAndABrokenOneByItsName() throws IOException {
        var item = scene.item(cases.meeting(committee, 3), "แผนงาน");
        scene.paper(item, "รายงาน.docx", docx("งบประมาณ" + word + "ประจำปี"));
        assertThat(find(SECRETARY, word)).extracting(Hit::title).containsExactly("รายงาน.docx");

        var broken = "x" + word;
        var id = scene.paper(item, broken + ".docx", docx("ดี"));
        cases.together(
                SECRETARY,
                () -> database.sql("update document_content set content = '\\x504b0304dead' where document_id = :id")
                        .param("id", id)
                        .update());
        assertThat(find(SECRETARY, broken)).extracting(Hit::kind).containsExactly(Kind.FILE);
    }

    @Test
    void whatIsRenamedOrWithdrawnIsNotFoundByWhatItWas() {
        var id = assignment(word);
        assertThat(find(DLA, word)).hasSize(1);
        scene.change("update assignment set title = :text where id = :id", "อื่น", id.value());
        assertThat(find(DLA, word)).isEmpty();
        scene.change("update assignment set title = :text where id = :id", word, id.value());
        scene.change("update assignment set state = :text where id = :id", "CANCELLED", id.value());
        assertThat(find(DLA, word)).isEmpty();
    }

    @Test
    void aCommitteesNewNameIsThatOfItsMeetings() {
        cases.meeting(committee, 3);
        scene.change("update committee set name = :text where id = :id", "คณะ" + word, committee.value());
        assertThat(find(SECRETARY, word)).extracting(Hit::kind).containsExactly(Kind.COMMITTEE, Kind.MEETING);
    }

    @Test
    void whatIsRolledBackIsNotIndexedAndWhatCannotBeWrittenStaysInTheQueue() {
        var id = assignment("เดิม");
        queue.work(PROVINCE, 1_000);
        assertThatThrownBy(() -> cases.together(SECRETARY, () -> {
                    database.sql("update assignment set title = :text where id = :id")
                            .param("text", word)
                            .param("id", id.value())
                            .update();
                    throw new IllegalStateException("the replica is gone");
                }))
                .hasMessage("the replica is gone");
        assertThat(find(DLA, word)).isEmpty();

        scene.change("update assignment set title = :text where id = :id", word, id.value());
        assertThat(waiting()).isPositive();
        var elsewhere = new Thread(() -> queue.work(PROVINCE, 1_000));
        elsewhere.start();
        queue.work(PROVINCE, 1_000);
        join(elsewhere);
        assertThat(find(DLA, word)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theAdministratorHasALostIndexMadeAnewAndNobodyElseDoes() throws Exception {
        assignment(word);
        assertThat(find(DLA, word)).hasSize(1);
        cases.together(
                SECRETARY,
                () -> database.sql("delete from search_entry where title = :word")
                        .param("word", word)
                        .update());
        assertThat(find(DLA, word)).isEmpty();
        mvc.perform(post(PAGE + "/renewal").with(People.login(SECRETARY))).andExpect(status().isForbidden());
        mvc.perform(post(PAGE + "/renewal").with(People.login(ADMIN))).andExpect(status().is3xxRedirection());
        assertThat(find(DLA, word)).hasSize(1);
    }

    @Test
    void aUnitIsFoundByItsShortNameAndShownByItsFullOne() throws Exception {
        assignment(word);
        queue.work(PROVINCE, 1_000);
        var full = "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดศรีสะเกษ";
        mvc.perform(get(API).param("q", word + " สถจ").with(People.login(GOVERNOR)))
                .andExpect(jsonPath("$.entries.length()").value(1))
                .andExpect(jsonPath("$.entries[0].about").value(full));
        mvc.perform(get(PAGE).param("q", word).with(People.login(GOVERNOR)))
                .andExpect(content().string(containsString(full)))
                .andExpect(content().string(not(containsString("สถจ."))));
        var english = mvc.perform(get(PAGE).param("lang", "en").with(People.login(GOVERNOR)))
                .andReturn()
                .getResponse()
                .getCookies();
        mvc.perform(get(PAGE).param("q", word).cookie(english).with(People.login(GOVERNOR)))
                .andExpect(content().string(containsString("Si Sa Ket Provincial Office for Local Administration")))
                .andExpect(content().string(not(containsString("สถจ."))));
    }

    @Test
    void aPageTakesFewStatementsHoweverMuchIsFound() throws Exception {
        for (int i = 0; i < 30; i++) {
            assignment(word + " เรื่องที่ " + i);
        }
        queue.work(PROVINCE, 1_000);
        var statements =
                StatementCount.of(() -> mvc.perform(get(PAGE).param("q", word).with(People.login(SECRETARY)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("<mark>"))));
        assertThat(statements).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void moreFollowsInTheSameOrder() {
        for (int i = 0; i < 7; i++) {
            assignment(word + " เรื่องที่ " + i);
        }
        var all = find(DLA, word);
        assertThat(all).hasSize(7);
        var none = new Narrowing(null, null, null, null);
        var first = cases.as(DLA, () -> search.find(word, none, null, 5));
        var second = cases.as(DLA, () -> search.find(word, none, first.next(), 5));
        assertThat(Stream.concat(first.hits().stream(), second.hits().stream()).map(Hit::id))
                .containsExactlyElementsOf(all.stream().map(Hit::id).toList());
        assertThat(second.next()).isNull();
    }

    static Stream<String> anythingTyped() {
        return Stream.of(
                "",
                "   ",
                "%",
                "_",
                "'",
                "\"",
                "\\",
                "'; drop table x; --",
                "😀",
                "😀😀 ขยะ",
                "&|!()<->:*",
                "\0",
                "a\0b",
                "ก",
                "กข",
                "์์์",
                "ํ",
                "::",
                "<script>alert(1)</script>",
                "้ขยะ",
                "a'b\\c",
                "๒",
                "-",
                "ฯลฯ ๆ",
                "x".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("anythingTyped")
    void whateverIsTypedIsAnswered(String typed) throws Exception {
        mvc.perform(get(PAGE).param("q", typed).with(People.login(GOVERNOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
        mvc.perform(get(API).param("q", typed).with(People.login(GOVERNOR))).andExpect(status().isOk());
    }

    @Test
    void whatIsTooLongOrEndsBeforeItBeginsIsRefusedBesideItsField() throws Exception {
        mvc.perform(get(PAGE).param("q", "ก".repeat(10_000)).with(People.login(GOVERNOR)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"q-error\"")));
        mvc.perform(get(PAGE)
                        .param("q", "ขยะ")
                        .param("from", "2/1/2569")
                        .param("to", "1/1/2569")
                        .with(People.login(GOVERNOR)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"to-error\"")));
        mvc.perform(get(API).param("q", "ก".repeat(10_000)).with(People.login(GOVERNOR)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get(PAGE).param("q", "ขยะ").param("from", "x").with(People.login(GOVERNOR)))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void anythingElseInTheAddressIsAsIfItWereNotThere() throws Exception {
        mvc.perform(get(PAGE)
                        .param("q", "ขยะ")
                        .param("kind", "NO_SUCH")
                        .param("unit", "'x")
                        .param("after", "x~y~z")
                        .with(People.login(GOVERNOR)))
                .andExpect(status().isOk());
    }

    @Test
    void filtersLeaveOutTheRest() {
        assignment(word);
        queue.work(PROVINCE, 1_000);
        var today = cases.today();
        assertThat(found(new Narrowing(Kind.ASSIGNMENT, null, null, null))).isEqualTo(1);
        assertThat(found(new Narrowing(Kind.REPORT, null, null, null))).isZero();
        assertThat(found(new Narrowing(null, "agencies/dla", null, null))).isEqualTo(1);
        assertThat(found(new Narrowing(null, "agencies/pr", null, null))).isZero();
        assertThat(found(new Narrowing(null, null, today.plusDays(2), null))).isZero();
        assertThat(found(new Narrowing(null, null, today.minusDays(2), today.plusDays(2))))
                .isEqualTo(1);
    }

    private int found(Narrowing narrowing) {
        return cases.as(GOVERNOR, () -> search.find(word, narrowing, null, 50)).total();
    }

    @Test
    void theApiSaysWhatWasFoundAndWhereItIs() throws Exception {
        var id = assignment("เก็บ<b>" + word);
        queue.work(PROVINCE, 1_000);
        mvc.perform(get(API).param("q", word).with(People.login(GOVERNOR)))
                .andExpect(jsonPath("$.entries.length()").value(1))
                .andExpect(jsonPath("$.entries[0].kind").value("ASSIGNMENT"))
                .andExpect(jsonPath("$.entries[0].path").value("/" + PROVINCE + "/assignments/" + id));
        mvc.perform(get(PAGE).param("q", word).with(People.login(GOVERNOR)))
                .andExpect(content().string(containsString("เก็บ&lt;b&gt;<mark>" + word + "</mark>")));
    }

    private static byte[] docx(String text) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private int waiting() {
        return count("select count(*) from search_queue where :word <> ''");
    }

    private int indexed() {
        return count("select count(*) from search_entry e where e::text like '%' || :word || '%'");
    }

    /** The letter that a word begins with may stand apart. */
    private int amongTheWords() {
        return count("select count(*) from search_word w where w.word like '%' || substr(:word, 2) || '%'");
    }

    private int count(String sql) {
        return scene.in(
                () -> database.sql(sql).param("word", word).query(Integer.class).single());
    }
}
