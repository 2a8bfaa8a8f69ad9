package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.platform.FeatureTest;
import salaklang.platform.TimeTravel;
import salaklang.workflow.ProcessCourse;
import salaklang.workflow.SetTimer;
import salaklang.workflow.StuckJobs;

@FeatureTest
class FormerAssignmentsTest {

    @RegisterExtension
    TimeTravel time = new TimeTravel();

    @Autowired
    ApplicationContext application;

    @Autowired
    FormerAssignments former;

    @Autowired
    AssignmentService service;

    @Autowired
    ProcessCourse courses;

    @Autowired
    StuckJobs stuck;

    private Casework cases;
    private FormerModel model;

    @BeforeEach
    void deploy() {
        cases = new Casework(application);
        model = new FormerModel(application);
    }

    @AfterEach
    void undeploy() {
        model.close();
    }

    @Test
    void workThatBeganInTheFirstModelGoesOnWhereItStandsAndIsWatched() {
        var id = model.meanwhile(() -> cases.inProgress(DLA));
        var job = model.fail(PROVINCE, id);
        assertThat(cases.together(SECRETARY, () -> stuck.find(job))).hasValueSatisfying(one -> {
            assertThat(one.attemptsLeft()).isZero();
            assertThat(one.record()).isEqualTo(id.value());
            assertThat(one.label()).isEqualTo("ใกล้ครบกำหนด");
        });

        former.renew();

        var course =
                cases.as(SECRETARY, () -> courses.of("assignment", id.value())).orElseThrow();
        assertThat(course.now()).contains("userTask_SubmitEvidence").doesNotContain("userTask_Accept");
        assertThat(course.timers()).extracting(SetTimer::element).containsExactly("timer_NextMoment");
        assertThat(cases.together(SECRETARY, () -> stuck.find(job))).isEmpty();

        cases.run(DLA, () -> service.submit(id, "ส่งแล้ว", List.of(), null, List.of(Casework.evidence())));
        cases.run(SECRETARY, () -> service.verify(id));
        assertThat(cases.as(SECRETARY, () -> courses.of("assignment", id.value())))
                .hasValueSatisfying(done -> assertThat(done.ended()).isTrue());
    }

    @Test
    void whatWasReturnedIsWatchedOnceItIsOfferedAgain() {
        var id = model.meanwhile(() -> {
            var offered = cases.offered(DLA_UNIT);
            cases.run(DLA, () -> service.giveBack(offered, "ไม่ใช่อำนาจหน้าที่"));
            return offered;
        });

        former.renew();

        var course =
                cases.as(SECRETARY, () -> courses.of("assignment", id.value())).orElseThrow();
        assertThat(course.now()).containsExactly("userTask_Reassign");
        assertThat(course.timers()).isEmpty();
    }

    @Test
    void theCourseOfOneThatWasNotMovedIsShownInItsOwnModel() {
        var id = model.meanwhile(() -> cases.inProgress(DLA));
        var mine =
                cases.as(SECRETARY, () -> courses.of("assignment", id.value())).orElseThrow();
        var others = cases.inProgress(DLA);
        var newest = cases.as(SECRETARY, () -> courses.of("assignment", others.value()))
                .orElseThrow();

        assertThat(mine.version()).isEqualTo(newest.version() - 1);
        assertThat(mine.timers()).extracting(SetTimer::label).containsExactly("ใกล้ครบกำหนด", "พ้นกำหนด");
    }
}
