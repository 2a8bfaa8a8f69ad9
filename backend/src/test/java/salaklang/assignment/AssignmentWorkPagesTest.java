package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.none;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

/** The acts of a unit and of whoever assigned, by the pages and by the API. */
@FeatureTest
class AssignmentWorkPagesTest {

    private static final UnitCode TOWN = UnitCode.of("laos/muang");
    private static final Person TOWNSMAN = People.localOfficer(PROVINCE);
    private static final String BASE = "/" + PROVINCE + "/assignments/";
    private static final String API = "/api/v1/" + PROVINCE + "/assignments/";
    private static final Figure HOMES = new Figure("ครัวเรือนคัดแยกขยะ", "ครัวเรือน", BigDecimal.valueOf(45));

    @Autowired
    MockMvc mvc;

    @Autowired
    AssignmentService service;

    @Autowired
    Assignments assignments;

    @Autowired
    JdbcTemplate jdbc;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void moreTimeIsAskedForAndDecidedOnInPlace() throws Exception {
        var id = cases.inProgress(DLA);
        var page = BASE + id;
        var due = cases.view(id).dueDate();
        ask(DLA, get(page + "/extension")).andExpect(content().string(containsString("ขอได้อีก 3 ครั้ง")));
        ask(DLA, post(page + "/extension").param("to", thai(due.plusDays(200))).param("reason", "รอผลสำรวจ"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("to-error")))
                .andExpect(content().string(containsString("รอผลสำรวจ")));
        ask(DLA, post(page + "/extension").param("to", thai(due.plusDays(9))).param("reason", "รอผลสำรวจ"))
                .andExpect(redirectedUrl(page));
        ask(DLA, get(page))
                .andExpect(content().string(containsString("รอผลการพิจารณา")))
                .andExpect(content().string(not(containsString("/extension/decision"))));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("/extension/decision")));
        ask(SECRETARY, post(page + "/extension/decision").param("granted", "false"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-error")));
        ask(
                        GOVERNOR,
                        post(page + "/extension/decision")
                                .param("granted", "true")
                                .param("to", thai(due.plusDays(5))))
                .andExpect(redirectedUrl(page));
        assertThat(cases.view(id).dueDate()).isEqualTo(due.plusDays(5));
        ask(DLA, get(page)).andExpect(content().string(containsString("ขยายเวลาถึง")));
    }

    @Test
    void aUnitSplitsItsWorkFollowsItAndAsksAnother() throws Exception {
        var id = cases.inProgress(DLA);
        var page = BASE + id;
        var due = cases.view(id).dueDate();
        ask(DLA, get(page + "/parts"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("laos/muang")));
        ask(
                        DLA,
                        post(page + "/parts")
                                .param("units", "laos/muang")
                                .param("expected", "คัดแยกขยะ")
                                .param("dueDate", thai(due.plusDays(1)))
                                .param("figures[0].name", "ครัวเรือน")
                                .param("figures[0].measure", "ครัวเรือน")
                                .param("figures[0].target", "มาก"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("figures-0-target-error")))
                .andExpect(content().string(containsString("คัดแยกขยะ")));
        ask(
                        DLA,
                        post(page + "/parts")
                                .param("units", "laos/muang")
                                .param("expected", "คัดแยกขยะ")
                                .param("dueDate", thai(due.plusDays(1))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("dueDate-error")));
        ask(
                        DLA,
                        post(page + "/parts")
                                .param("units", "laos/muang", "agencies/pr")
                                .param("expected", "คัดแยกขยะ")
                                .param("required", "true")
                                .param("dueDate", thai(due))
                                .param("figures[0].name", "ครัวเรือน")
                                .param("figures[0].measure", "ครัวเรือน")
                                .param("figures[0].target", "1,๒๐๐"))
                .andExpect(redirectedUrl(page));
        ask(DLA, get(page))
                .andExpect(content().string(containsString("2,400")))
                .andExpect(content().string(containsString("แบ่งงานให้หน่วยงานอื่น")))
                .andExpect(content().string(not(containsString(page + "/submission"))));
        ask(DLA, get(page + "/submission")).andExpect(redirectedUrl(page));
        ask(DLA, multipart(page + "/submission").param("text", "ส่ง")).andExpect(status().isConflict());

        var part = part(id, TOWN);
        ask(TOWNSMAN, get(BASE + part)).andExpect(content().string(containsString("ไม่สะดวกให้ความร่วมมือ")));
        ask(TOWNSMAN, post(BASE + part + "/return").param("reason", "ไม่มีบุคลากร"))
                .andExpect(redirectedUrl(BASE + part));
        ask(DLA, get(BASE + part))
                .andExpect(content().string(containsString("ไม่มีบุคลากร")))
                .andExpect(content().string(containsString("ขอหน่วยงานอื่นแทน")))
                .andExpect(content().string(containsString(BASE + part + "/declined")));
        ask(SECRETARY, get(BASE + part)).andExpect(status().isOk());
        ask(DLA, post(BASE + part + "/declined")).andExpect(redirectedUrl(BASE + part));
        ask(DLA, get(page)).andExpect(content().string(containsString("ไม่ให้ความร่วมมือ")));
    }

    @Test
    void figuresAreReportedBesideTheirTargetsAndAWrongOneIsShownWhereItWasTyped() throws Exception {
        var id = counting();
        var page = BASE + id;
        ask(DLA, get(page)).andExpect(content().string(containsString("เป้าหมาย 45")));
        ask(
                        DLA,
                        multipart(page + "/reports")
                                .param("percent", "30")
                                .param("text", "ลงพื้นที่")
                                .param("counted[0]", "สามสิบ"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("counted-0-error")))
                .andExpect(content().string(containsString("สามสิบ")));
        ask(
                        DLA,
                        multipart(page + "/reports")
                                .param("percent", "30")
                                .param("text", "ลงพื้นที่")
                                .param("counted[0]", "31"))
                .andExpect(redirectedUrl(page));
        ask(DLA, get(page)).andExpect(content().string(containsString("ครั้งก่อน 31")));
        ask(GOVERNOR, get(page)).andExpect(content().string(containsString("31/45")));
    }

    @Test
    void whatIsLateAsksWhyAndNothingToReportIsAnAnswer() throws Exception {
        var id = cases.inProgress(DLA);
        var page = BASE + id;
        ask(DLA, post(page + "/nothing").param("words", " "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("nothing-text-error")));
        cases.together(
                SECRETARY,
                () -> jdbc.update("update assignment set due_date = current_date - 3 where id = ?", id.value()));
        ask(DLA, get(page)).andExpect(content().string(containsString("สาเหตุของความล่าช้า")));
        ask(DLA, multipart(page + "/reports").param("percent", "30").param("text", "ลงพื้นที่"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("cause-error")));
        ask(DLA, post(page + "/nothing").param("words", "ยังไม่คืบหน้า"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("nothing-cause-error")))
                .andExpect(content().string(containsString("ยังไม่คืบหน้า")));
        ask(
                        DLA,
                        post(page + "/nothing")
                                .param("words", "ยังไม่คืบหน้า")
                                .param("cause", "BUDGET")
                                .param("delayText", "รอเงินงวด"))
                .andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page))
                .andExpect(content().string(containsString("รอเงินงวด")))
                .andExpect(content().string(containsString("ไม่มีเรื่องรายงาน")));
    }

    @Test
    void finishedWorkIsOpenedAgain() throws Exception {
        var id = cases.submitted(DLA);
        var page = BASE + id;
        ask(SECRETARY, post(page + "/verification")).andExpect(redirectedUrl(page));
        ask(DLA, get(page + "/reopening")).andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page + "/reopening")).andExpect(status().isOk());
        ask(SECRETARY, post(page + "/reopening").param("reason", "ตัวเลขผิด"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("dueDate-error")))
                .andExpect(content().string(containsString("ตัวเลขผิด")));
        ask(
                        SECRETARY,
                        post(page + "/reopening")
                                .param("reason", "ตัวเลขผิด")
                                .param("dueDate", thai(cases.today().plusDays(9))))
                .andExpect(redirectedUrl(page));
        ask(DLA, get(page)).andExpect(content().string(containsString("เปิดงานใหม่ กำหนด")));
    }

    @Test
    void eachActIsOfferedByTheApi() throws Exception {
        var id = cases.inProgress(DLA);
        var due = cases.view(id).dueDate();
        ask(DLA, post(API + id + "/claim"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.claimedBy").value(DLA.displayName()));
        ask(DLA, json(post(API + id + "/hand-over"), "{\"to\": \"nobody\"}"))
                .andExpect(status().isUnprocessableEntity());
        ask(DLA, json(post(API + id + "/nothing"), "{\"text\": \"ยังไม่คืบหน้า\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reports[0].kind").value("NOTHING"));
        ask(DLA, json(post(API + id + "/nothing"), "{}")).andExpect(status().isUnprocessableEntity());
        ask(DLA, json(post(API + id + "/extension"), "{\"to\": \"" + due.plusDays(3) + "\", \"reason\": \"รอ\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.extension.to").value(due.plusDays(3).toString()));
        ask(DLA, json(post(API + id + "/extension/decision"), "{\"granted\": true}"))
                .andExpect(status().isForbidden());
        ask(SECRETARY, json(post(API + id + "/extension/decision"), "{\"granted\": true}"))
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$.assignment.dueDate").value(due.plusDays(3).toString()));
        ask(
                        DLA,
                        json(
                                post(API + id + "/parts"),
                                "{\"units\": [\"laos/muang\"], \"expected\": \"ส่วน\", \"required\": true, \"dueDate\": \""
                                        + due + "\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.parts[0].unit").value("laos/muang"));
        var part = part(id, TOWN);
        ask(TOWNSMAN, json(post(API + part + "/return"), "{\"reason\": \"ไม่สะดวก\"}"))
                .andExpect(status().isOk());
        ask(DLA, post(API + part + "/declined"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignment.state").value("DECLINED"));
        ask(SECRETARY, json(post(API + id + "/reopening"), "{\"reason\": \"ผิด\"}"))
                .andExpect(status().isConflict());
    }

    @Test
    void aPageOfManyReportsAndPartsCostsFewStatements() throws Exception {
        var id = counting();
        cases.together(SECRETARY, () -> {
            jdbc.update("""
                    insert into unit (id, code, kind, name_th, name_en, short_th, position, active, version)
                    select gen_random_uuid(), 'agencies/acts-' || n, 'AGENCY', 'หน่วย ' || n, 'Unit ' || n, 'หน่วย ' || n,
                        1000 + n, true, 0 from generate_series(1, 50) n on conflict do nothing""");
            return null;
        });
        cases.run(DLA, () -> {
            service.split(
                    id,
                    IntStream.rangeClosed(1, 50)
                            .mapToObj(n -> share(
                                    UnitCode.of("agencies/acts-" + n),
                                    cases.today().plusDays(5)))
                            .toList());
            for (int i = 0; i < 200; i++) {
                service.reportProgress(
                        id, 10, "รายงาน", List.of(new FigureValue(HOMES.name(), BigDecimal.ONE)), null, none());
            }
        });
        // The holidays are kept in memory once a page has read them.
        ask(DLA, get(BASE + id)).andExpect(status().isOk());
        for (var person : List.of(DLA, SECRETARY, GOVERNOR)) {
            var sent = StatementCount.of(() -> ask(person, get(BASE + id)).andExpect(status().isOk()));
            assertThat(sent.size()).as(String.join("\n", sent)).isLessThanOrEqualTo(15);
        }
    }

    private AssignmentId counting() {
        var id = cases.inProgress(DLA);
        cases.together(
                SECRETARY,
                () -> jdbc.update(
                        "insert into assignment_figure (assignment_id, position, name, measure, target) values (?, 0, ?, ?, ?)",
                        id.value(),
                        HOMES.name(),
                        HOMES.measure(),
                        HOMES.target()));
        return id;
    }

    private static WorkPart share(UnitCode unit, LocalDate due) {
        return new WorkPart(UUID.randomUUID(), unit, "ส่วน", due, Part.SUPPORTING, true, 1, null, List.of(HOMES));
    }

    private AssignmentId part(AssignmentId whole, UnitCode unit) {
        return cases
                .together(SECRETARY, () -> assignments.findBySourceIdOrderBySequenceAscDueDateAscIdAsc(whole.value()))
                .stream()
                .filter(one -> one.unit().equals(unit))
                .map(Assignment::id)
                .findFirst()
                .orElseThrow();
    }

    /** As people in Thailand write it. */
    private static String thai(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B json(B request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private ResultActions ask(Person person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
