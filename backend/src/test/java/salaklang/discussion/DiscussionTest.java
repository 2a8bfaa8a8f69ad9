package salaklang.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.Casework;
import salaklang.directory.DirectoryService;
import salaklang.identity.Person;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class DiscussionTest {

    private static final Person HEAD = People.of(PROVINCE, "agency-head");
    private static final Person AUDITOR = People.auditor(PROVINCE);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    @Autowired
    DiscussionService service;

    private Casework cases;
    private AssignmentId assignment;
    private String page;
    private String api;

    @BeforeEach
    void anAssignmentOfAUnit(@Autowired ApplicationContext application, @Autowired DirectoryService directory) {
        cases = new Casework(application);
        for (var person : List.of(DLA, HEAD, PR, SECRETARY, GOVERNOR, AUDITOR)) {
            CurrentTenant.run(PROVINCE, () -> directory.seen(person));
        }
        assignment = cases.offered(DLA_UNIT);
        page = "/" + PROVINCE + "/assignments/" + assignment + "/comments";
        api = "/api/v1" + page;
    }

    @Test
    void aQuestionIsOpenToTheOtherSideUntilSomebodyElseAnswers() throws Exception {
        ask(DLA, post(page).param("comment", "ใช้แบบฟอร์มใด").param("question", "true"))
                .andExpect(redirectedUrl(page));
        shows(SECRETARY, "คำถามที่รอคำตอบจากท่าน 1 ข้อ");
        shows(DLA, "คำถามที่รอคำตอบ 1 ข้อ");
        assertThat(notices(SECRETARY)).contains("/notices", "มีคำถามรอคำตอบ").doesNotContain("ใช้แบบฟอร์มใด");

        var question = first().id();
        ask(HEAD, post(page).param("comment", "ขอตามด้วย").param("answer", question.toString()))
                .andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page).param("answer", question.toString()))
                .andExpect(content().string(containsString("ตอบ " + DLA.displayName())));
        ask(SECRETARY, post(page).param("comment", "แบบ ก.").param("answer", question.toString()))
                .andExpect(redirectedUrl(page));
        assertThat(notices(DLA)).contains("มีคำตอบ").doesNotContain("แบบ ก.");
        assertThat(read(DLA).open()).isZero();
        assertThat(first().answers()).hasSize(2);
    }

    @Test
    void oneSelfDoesNotAnswerOnesOwnQuestion() {
        var question = ask(DLA, "ใช้แบบฟอร์มใด");
        say(DLA, "เพิ่มเติม", question);
        assertThat(read(SECRETARY).awaited()).isEqualTo(1);
    }

    @Test
    void whoIsMentionedIsToldAndTheQuestionIsTheirs() throws Exception {
        ask(
                        SECRETARY,
                        post(page)
                                .param("comment", "ลับเฉพาะ ถึง @agency-head")
                                .param("question", "true")
                                .param("mentions", DLA.userName()))
                .andExpect(redirectedUrl(page));

        assertThat(first().mentions()).extracting(Mention::account).containsExactly(DLA.userName(), HEAD.userName());
        for (var person : List.of(DLA, HEAD)) {
            assertThat(notices(person)).contains("มีข้อความถึงท่าน").doesNotContain("ลับเฉพาะ");
            assertThat(read(person).awaited()).isEqualTo(1);
        }
        assertThat(read(GOVERNOR).awaited()).isZero();
        assertThat(toldOf("CommentWritten")).isEqualTo(2);
    }

    @Test
    void whoDoesNotSeeItCannotBeMentioned() throws Exception {
        for (var person : List.of(PR, AUDITOR)) {
            ask(DLA, post(page).param("comment", "ดูด้วย").param("mentions", person.userName()))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("ดูด้วย")))
                    .andExpect(content().string(containsString("เลือกได้เฉพาะผู้ที่เห็นงานนี้")));
        }
        say(DLA, "ดูด้วย @agency-representative-2 @nobody", null);
        assertThat(first().mentions()).isEmpty();
        ask(DLA, get(page))
                .andExpect(content().string(containsString("@committee-secretary")))
                .andExpect(content().string(not(containsString("@auditor"))))
                .andExpect(content().string(not(containsString("value=\"agency-representative-2\""))));
    }

    @Test
    void toAllOthersThereIsNoSuchPlaceAndAnAuditorOnlyReads() throws Exception {
        var comment = say(DLA, "ข้อความ", null);
        for (var person : List.of(PR, People.secretary("phrae"))) {
            ask(person, get(page)).andExpect(status().isNotFound());
            ask(person, get(page + "/list")).andExpect(status().isNotFound());
            ask(person, get(page + "/live")).andExpect(status().isNotFound());
            ask(person, post(page).param("comment", "x")).andExpect(status().isNotFound());
            ask(person, post(page + "/" + comment + "/withdrawal")).andExpect(status().isNotFound());
            ask(person, get(api)).andExpect(status().isNotFound());
        }
        shows(AUDITOR, "ข้อความ");
        ask(AUDITOR, get(page)).andExpect(content().string(not(containsString("comment-form"))));
        ask(AUDITOR, post(page).param("comment", "x")).andExpect(status().isForbidden());
    }

    @Test
    void onlyItsAuthorWithdrawsItAndThatStaysVisible() throws Exception {
        var comment = say(DLA, "พิมพ์ผิดไป", null);
        ask(SECRETARY, post(page + "/" + comment + "/withdrawal")).andExpect(status().isForbidden());
        ask(DLA, post(page + "/" + comment + "/withdrawal")).andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page))
                .andExpect(content().string(containsString("ผู้เขียนถอนข้อความนี้แล้ว")))
                .andExpect(content().string(not(containsString("พิมพ์ผิดไป"))));
        ask(SECRETARY, get(api)).andExpect(content().string(not(containsString("พิมพ์ผิดไป"))));
        ask(DLA, post(page + "/" + comment + "/withdrawal")).andExpect(status().isConflict());
        ask(SECRETARY, post(page).param("comment", "ตอบ").param("answer", comment.toString()))
                .andExpect(status().isConflict());
        assertThat(cases.together(
                        DLA,
                        () -> database.sql(
                                        "select action from audit_entry where subject_id = :id and action like 'Comment%'")
                                .param("id", assignment.toString())
                                .query(String.class)
                                .list()))
                .containsExactlyInAnyOrder("CommentWritten", "CommentWithdrawn");
    }

    @Test
    void whateverIsTypedIsShownAsText() throws Exception {
        say(
                DLA,
                "<script>alert(1)</script>\n<img src=x onerror=alert(2)> https://example.org/?a=1&b=\"onclick=3",
                null);
        ask(SECRETARY, get(page))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;\n&lt;img src=x")))
                .andExpect(content().string(containsString("href=\"https://example.org/?a=1&amp;b=\"")))
                .andExpect(content().string(containsString("&quot;onclick=3")))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("<img src=x"))));
    }

    @Test
    void nothingAndTooMuchAreRefusedAndStay() throws Exception {
        ask(DLA, post(page).param("comment", " \u0000 "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("comment-error")));
        ask(DLA, post(page).param("comment", "ก".repeat(4001)).header("HX-Request", "true"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ก".repeat(4001))))
                .andExpect(content().string(not(containsString("<main"))));
        assertThat(read(DLA).threads()).isEmpty();
    }

    @Test
    void aFormSentTwiceSaysItOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            ask(DLA, post(page).param("once", key).param("comment", "ครั้งเดียว"))
                    .andExpect(redirectedUrl(page));
        }
        assertThat(read(DLA).threads()).hasSize(1);
    }

    @Test
    void theSectionIsPartOfTheAssignmentsPage() throws Exception {
        ask(DLA, get("/" + PROVINCE + "/assignments/" + assignment))
                .andExpect(content().string(containsString("hx-get=\"" + page + "\"")))
                .andExpect(content().string(containsString("href=\"" + page + "\"")));
        ask(DLA, get(page).header("HX-Request", "true"))
                .andExpect(content().string(containsString("id=\"comments\"")))
                .andExpect(content().string(not(containsString("<main"))));
        ask(DLA, get(page)).andExpect(content().string(containsString("<main")));
        ask(DLA, get(page + "/list")).andExpect(content().string(not(containsString("<form class=\"form\""))));
    }

    @Test
    void itIsReadByTheSameFewStatementsHoweverMuchWasSaid() throws Exception {
        say(DLA, "ข้อความ @committee-secretary", null);
        var few = statements();
        for (int each = 0; each < 12; each++) {
            var thread = say(DLA, "ข้อความ @committee-secretary @agency-head", null);
            say(SECRETARY, "ตอบ @governor", thread);
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(15);
    }

    @Test
    void aSecretOnesNeedASecondFactorAndItsNoticesSayNothing() throws Exception {
        cases.together(
                SECRETARY,
                () -> database.sql("update assignment set secret = true where id = :id")
                        .param("id", UUID.fromString(assignment.toString()))
                        .update());
        ask(DLA, get(page)).andExpect(status().is3xxRedirection());
        ask(DLA, get(api)).andExpect(status().isUnauthorized());
        ask(DLA, post(page).param("comment", "สายลับ")).andExpect(status().is3xxRedirection());
        mvc.perform(post(page)
                        .param("comment", "สายลับ")
                        .param("mentions", HEAD.userName())
                        .with(People.loginWithSecondFactor(DLA)))
                .andExpect(redirectedUrl(page));
        assertThat(cases.together(
                        DLA,
                        () -> database.sql(
                                        "select arguments ->> 'title' from notice where path = :path and kind like 'Comment%'")
                                .param("path", "/assignments/" + assignment)
                                .query(String.class)
                                .list()))
                .containsOnlyNulls();
        assertThat(notices(HEAD)).doesNotContain("สายลับ");
    }

    @Test
    void otherProgramsSpeakJson() throws Exception {
        var body = "{\"comment\":\"ใช้แบบใด\",\"question\":true,\"mentions\":[\"agency-head\"]}";
        var created = ask(
                        SECRETARY,
                        post(api).contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var id = JsonPath.<String>read(created, "$.id");
        ask(HEAD, get(api))
                .andExpect(jsonPath("$.awaited").value(1))
                .andExpect(jsonPath("$.comments[0].id").value(id))
                .andExpect(jsonPath("$.comments[0].text").value("ใช้แบบใด"));
        ask(DLA, post(api).contentType(MediaType.APPLICATION_JSON).content("{\"comment\":\" \"}"))
                .andExpect(status().isUnprocessableEntity());
        ask(SECRETARY, post(api + "/" + id + "/withdrawal")).andExpect(status().isNoContent());
        ask(HEAD, get(api)).andExpect(jsonPath("$.comments[0].text").doesNotExist());
    }

    private int statements() throws Exception {
        return StatementCount.of(() ->
                        ask(SECRETARY, get(page).header("HX-Request", "true")).andExpect(status().isOk()))
                .size();
    }

    private CommentId ask(Person person, String text) {
        return cases.as(person, () -> service.write(assignment, new NewComment(text, true, List.of(), null)));
    }

    private CommentId say(Person person, String text, CommentId answerTo) {
        return cases.as(person, () -> service.write(assignment, new NewComment(text, false, List.of(), answerTo)));
    }

    private Discussion read(Person person) {
        return cases.as(person, () -> service.read(assignment));
    }

    private CommentView first() {
        return read(GOVERNOR).threads().get(0);
    }

    private void shows(Person person, String words) throws Exception {
        ask(person, get(page)).andExpect(status().isOk()).andExpect(content().string(containsString(words)));
    }

    private String notices(Person person) throws Exception {
        return ask(person, get("/" + PROVINCE + "/notices"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int toldOf(String kind) {
        return cases.together(
                DLA,
                () -> database.sql("select count(*) from notice where path = :path and kind = :kind")
                        .param("path", "/assignments/" + assignment)
                        .param("kind", kind)
                        .query(Integer.class)
                        .single());
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
