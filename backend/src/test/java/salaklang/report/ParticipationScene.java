package salaklang.report;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.multipart.MultipartFile;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentId;
import salaklang.document.Pictures;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.recommendation.RecommendationService;

/** A meeting that led to something, and the way from its mark to a report of participation. */
@FeatureTest
abstract class ParticipationScene {

    static final String PROVINCE = Casework.PROVINCE;
    static final UnitCode NRE = Casework.NRE_UNIT;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    ActivityService activities;

    @Autowired
    ParticipationService reports;

    @Autowired
    RecommendationService recommendations;

    @Autowired
    AssignmentService assignments;

    Casework cases;
    CommitteeId committee;
    MeetingId meeting;
    AssignmentId assignment;

    /** A meeting with a resolution that a unit has reported on, with a photo. What other tests left is out of the way. */
    @BeforeEach
    void aMeetingThatLedToSomething() {
        cases = new Casework(application);
        leaveNothingBehind();
        committee = cases.committee();
        meeting = cases.meeting(committee, (int) DAYS.between(heldOn(), cases.today()));
        var item = AgendaItemId.next();
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("""
                        insert into agenda_item (id, meeting_id, kind, heading, heading_kind, sub, title, late, outcome, outcome_text, version)
                        values (:id, :meeting, 'MATTER', 4, 'FOR_CONSIDERATION', 1, 'การคัดแยกขยะของชุมชน', false, 'RECOMMENDATION',
                            'ให้จัดทำเป้าหมายรายปี', 0)
                        """)
                        .param("id", item.value())
                        .param("meeting", meeting.value())
                        .update());
        var recommendation =
                cases.outcome(committee, meeting, item, OutcomeKind.RECOMMENDATION, "ให้จัดทำเป้าหมายรายปี");
        cases.run(Casework.SECRETARY, () -> {
            recommendations.plan(
                    recommendation,
                    List.of(Casework.DLA_UNIT),
                    "เป้าหมายรายปี",
                    cases.today().plusDays(14));
            recommendations.propose(recommendation);
        });
        cases.run(Casework.VICE_GOVERNOR, () -> recommendations.approve(recommendation, null));
        assignment = cases.assignment(recommendation, Casework.DLA_UNIT);
        cases.meetingState(meeting, "HELD");
    }

    @AfterEach
    void leaveNothingBehind() {
        cases.together(Casework.SECRETARY, () -> {
            database.sql("delete from report_activity_group").update();
            database.sql("delete from report_activity_photo").update();
            database.sql("delete from report_activity").update();
            return database.sql("""
                            update report_participation
                            set year_be = (select least(2540, min(year_be)) - 1 from report_participation) where year_be > 2540
                            """).update();
        });
    }

    /** In the half year that has ended last. */
    LocalDate heldOn() {
        return cases.today().minusMonths(6);
    }

    void reported(String text) {
        cases.run(Casework.DLA, () -> {
            if (!cases.view(assignment).state().name().equals("IN_PROGRESS")) {
                assignments.accept(assignment);
            }
            assignments.reportProgress(assignment, 70, text, List.of(), null, List.of(photo("files")));
        });
    }

    static MultipartFile photo(String field) {
        return new MockMultipartFile(field, "ภาพ.jpg", "image/jpeg", Pictures.jpeg(400, 300));
    }

    ActivityId complete() {
        var activity = secretary(() -> activities.open(meeting));
        reported("อปท. 14 แห่งส่งเป้าหมายแล้ว");
        write(activity, groups(), true, List.of());
        return activity;
    }

    static List<ParticipantGroup> groups() {
        return List.of(
                new ParticipantGroup("ผู้แทนภาครัฐ", 91),
                new ParticipantGroup("ผู้แทนภาคเอกชน", 40),
                new ParticipantGroup("ผู้แทนภาคประชาชน", 60));
    }

    void write(ActivityId activity, List<ParticipantGroup> groups, boolean noticeGiven, List<DocumentId> photos) {
        change(
                activity,
                new ActivityContent(null, null, null, null, null, null, null, null, groups, noticeGiven, photos));
    }

    void change(ActivityId activity, ActivityContent content) {
        secretary(() -> {
            activities.change(activity, activities.read(activity).activity().version(), content, new ArrayList<>());
            return null;
        });
    }

    ParticipationId draft() {
        return draft(heldOn());
    }

    ParticipationId draft(LocalDate day) {
        return secretary(() -> reports.draft(NRE, FiscalYear.of(day).yearBE(), FiscalYear.halfOf(day)));
    }

    void answers(ParticipationId report, String item) {
        secretary(() -> {
            reports.answers(report, reports.read(report).version(), item);
            return null;
        });
    }

    void publish(ParticipationId report) {
        secretary(() -> {
            reports.publish(report, reports.read(report).version());
            return null;
        });
    }

    List<Element> gaps(ParticipationId report) {
        return secretary(() -> reports.read(report)).gaps().stream()
                .map(Gap::element)
                .distinct()
                .toList();
    }

    ResultActions publicPage(ParticipationId report) throws Exception {
        return mvc.perform(get(address(report)));
    }

    static String address(ParticipationId report) {
        return "/" + PROVINCE + "/public/participation/" + report;
    }

    byte[] file(ParticipationId report, String ending) throws Exception {
        RequestPostProcessor person = People.login(Casework.SECRETARY);
        return mvc.perform(get("/{p}/reports/participation/{id}/report.{ending}", PROVINCE, report, ending)
                        .with(person))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    <T> T secretary(Supplier<T> work) {
        return cases.as(Casework.SECRETARY, work);
    }
}
