package salaklang.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.Casework;
import salaklang.identity.Person;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;

/** What is sent twice is done once: by forms without any script, and by programs. */
@FeatureTest
class OnceTest {

    private static final int AT_ONCE = 8;

    @Autowired
    MockMvc mvc;

    private final UUID key = UUID.randomUUID();
    private Casework cases;
    private AssignmentId id;
    private String page;

    @BeforeEach
    void anAssignmentInProgress(@Autowired ApplicationContext application) {
        cases = new Casework(application);
        id = cases.inProgress(DLA);
        page = "/" + PROVINCE + "/assignments/" + id;
    }

    @Test
    void aReportIsReportedOnce() throws Exception {
        assertThat(places(twice(DLA, this::report))).containsOnly(page);

        assertThat(count("$.reports")).isEqualTo(1);
    }

    @Test
    void aReportIsReportedOnceWhenAllAreSentAtTheSameTime() throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var statuses = new TreeSet<Integer>();
            for (var answer : threads.invokeAll(Collections.nCopies(AT_ONCE, (Callable<Integer>) () -> {
                start.await(30, SECONDS);
                return ask(DLA, report()).getStatus();
            }))) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactly(302);
        } finally {
            threads.shutdown();
        }
        assertThat(count("$.reports")).isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsSentAgain() throws Exception {
        var refused = ask(DLA, multipart(page + "/reports").param("once", key.toString()));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(ask(DLA, report()).getRedirectedUrl()).isEqualTo(page);
        assertThat(count("$.reports")).isEqualTo(1);
    }

    @Test
    void whatIsHandedInTwiceIsHandedInOnceAndNoError() throws Exception {
        assertThat(places(twice(
                        DLA,
                        () -> multipart(page + "/submission")
                                .file((MockMultipartFile) Casework.evidence())
                                .param("once", key.toString())
                                .param("text", "เสร็จแล้ว"))))
                .containsOnly(page);

        assertThat(count("$.reports")).isEqualTo(1);
    }

    @Test
    void thatThereIsNothingToReportIsSaidOnce() throws Exception {
        twice(DLA, () -> post(page + "/nothing").param("once", key.toString()).param("words", "รอข้อมูล"));

        assertThat(count("$.reports")).isEqualTo(1);
    }

    @Test
    void workIsSplitOnceAndNoError() throws Exception {
        assertThat(places(twice(
                        DLA,
                        () -> post(page + "/parts")
                                .param("once", key.toString())
                                .param("units", "laos/muang")
                                .param("expected", "คัดแยกขยะ")
                                .param("required", "true")
                                .param("dueDate", thai(cases.today().plusDays(7))))))
                .containsOnly(page);

        assertThat(count("$.parts")).isEqualTo(1);
    }

    @Test
    void aCommentIsSaidOnce() throws Exception {
        twice(DLA, () -> post(page + "/comments").param("once", key.toString()).param("comment", "ขอแบบฟอร์ม"));

        assertThat(JsonPath.<List<?>>read(body("/api/v1" + page + "/comments"), "$.comments"))
                .hasSize(1);
    }

    @Test
    void aDirectiveIsIssuedOnceAndBothAnswersLeadToIt() throws Exception {
        var places = places(twice(
                GOVERNOR,
                () -> multipart("/" + PROVINCE + "/directives/new")
                        .param("once", key.toString())
                        .param("kind", "DIRECTIVE")
                        .param("title", "ให้สำรวจครั้งเดียว")
                        .param("text", "ให้ดำเนินการสำรวจ")
                        .param("expected", "ส่งผลสำรวจ")
                        .param("units", "agencies/dla")
                        .param("dueMode", "DATE")
                        .param("dueDate", thai(cases.today().plusDays(20)))));

        assertThat(places.get(0)).matches("/" + PROVINCE + "/directives/[0-9a-f-]{36}");
        assertThat(places.get(1)).isEqualTo(places.get(0));
    }

    @Test
    void programsSendTheirKeyInAHeader() throws Exception {
        var answers = twice(
                DLA,
                () -> post("/api/v1" + page + "/reports")
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"percent\": 40, \"text\": \"เริ่มแล้ว\"}"));
        var directives = twice(
                GOVERNOR,
                () -> post("/api/v1/" + PROVINCE + "/directives")
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"kind": "DIRECTIVE", "title": "ครั้งเดียว", "text": "สำรวจ", "expected": "ส่งผล",
                                 "due": {"mode": "DATE", "date": "%s"}, "units": ["agencies/dla"]}
                                """.formatted(cases.today().plusDays(20))));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(201);
        assertThat(count("$.reports")).isEqualTo(1);
        assertThat(directives).extracting(MockHttpServletResponse::getStatus).containsOnly(201);
        assertThat(directives.get(0).getHeader("Location"))
                .isEqualTo(directives.get(1).getHeader("Location"));
    }

    @Test
    void aKeyIsItsSendersAndItsAddressesOwn() throws Exception {
        ask(DLA, report());
        ask(People.of(PROVINCE, "agency-head"), report());
        ask(DLA, post(page + "/nothing").param("once", key.toString()).param("words", "รอข้อมูล"));

        assertThat(count("$.reports")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/parts", "/submission", "/comments"})
    void formsCarryAKeyOfTheirOwn(String path) throws Exception {
        mvc.perform(get(page + path).with(People.login(DLA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"once\"")));
        mvc.perform(get("/" + PROVINCE + "/directives/new").with(People.login(GOVERNOR)))
                .andExpect(content().string(containsString("name=\"once\"")));
    }

    private AbstractMockHttpServletRequestBuilder<?> report() {
        return multipart(page + "/reports")
                .param("once", key.toString())
                .param("percent", "40")
                .param("text", "เริ่มแล้ว");
    }

    private List<MockHttpServletResponse> twice(
            Person person, Supplier<AbstractMockHttpServletRequestBuilder<?>> request) throws Exception {
        return List.of(ask(person, request.get()), ask(person, request.get()));
    }

    private static List<String> places(List<MockHttpServletResponse> answers) {
        return answers.stream().map(MockHttpServletResponse::getRedirectedUrl).toList();
    }

    private MockHttpServletResponse ask(Person person, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(People.login(person))).andReturn().getResponse();
    }

    private int count(String path) throws Exception {
        return JsonPath.<List<?>>read(body("/api/v1" + page), path).size();
    }

    private String body(String path) throws Exception {
        return mvc.perform(get(path).with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String thai(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
    }
}
