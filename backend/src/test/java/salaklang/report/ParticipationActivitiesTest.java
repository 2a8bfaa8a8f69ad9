package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import salaklang.assignment.Casework;
import salaklang.document.Documents;
import salaklang.document.Pictures;
import salaklang.platform.People;
import salaklang.web.InvalidInput;

/** What counts as an activity, from which moment on. */
class ParticipationActivitiesTest extends ParticipationScene {

    @Autowired
    Documents documents;

    @Test
    void anActivityOutsideOfMeetingsIsWrittenInFull() throws Exception {
        var files = new MockMultipartFile("files", "ภาพ.jpg", "image/jpeg", Pictures.fromACamera(300, 200, 1));
        var answer = mvc.perform(multipart("/{p}/reports/activities/new", PROVINCE)
                        .file(files)
                        .param("unit", NRE.value())
                        .param("title", "เวทีประชาคมคัดแยกขยะ")
                        .param("heldOn", heldOn().toString())
                        .param("startsAt", "09.00")
                        .param("endsAt", "12.00")
                        .param("place", "หอประชุมอำเภอ")
                        .param("issues", "การคัดแยกขยะ\nธนาคารขยะ")
                        .param("outcome", "เห็นชอบแนวทาง")
                        .param("use", "ปรับแผนจัดการขยะ")
                        .param("groups[0].name", "ผู้แทนชุมชน")
                        .param("groups[0].people", "60")
                        .param("noticeGiven", "true")
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(answer).with(People.login(Casework.SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("กิจกรรมนี้ครบทุกองค์ประกอบ")));

        var report = draft();
        var told = secretary(() -> reports.read(report)).now().activities().get(0);
        assertThat(told.issues()).containsExactly("การคัดแยกขยะ", "ธนาคารขยะ");
        assertThat(told.people()).isEqualTo(60);
        assertThat(told.photos()).hasSize(1);
        assertThat(told.from()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void aFileThatIsNotOfTheActivityIsNeitherAttachedNorEverPublic() throws Exception {
        var memo = secretary(() -> documents.store(List.of(photo("files")))).get(0);
        var count = activityCount();
        mvc.perform(multipart("/{p}/reports/activities/new", PROVINCE)
                        .param("unit", NRE.value())
                        .param("title", "เวทีประชาคม")
                        .param("heldOn", "2026-11-01")
                        .param("photos", memo.toString())
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(activityCount()).isEqualTo(count);

        var activity = complete();
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("insert into report_activity_photo (activity_id, position, document_id)"
                                + " values (:activity, 0, :document)")
                        .param("activity", activity.value())
                        .param("document", memo.value())
                        .update());
        var report = draft();
        answers(report, "o25");
        publish(report);
        mvc.perform(get(address(report) + "/photos/" + memo)).andExpect(status().isNotFound());
    }

    private int activityCount() {
        return cases.together(
                Casework.SECRETARY,
                () -> database.sql("select count(*) from report_activity")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aMeetingCountsOnceItWasHeld() {
        complete();
        var report = draft();
        for (var state : List.of("PLANNED", "INVITED", "IN_SESSION", "CANCELLED", "ADJOURNED")) {
            cases.meetingState(meeting, state);
            assertThat(secretary(() -> reports.read(report)).activities())
                    .as(state)
                    .isEmpty();
            assertThat(gaps(report)).as(state).contains(Element.ACTIVITIES);
        }
        for (var state : List.of("HELD", "MINUTES_DRAFTED", "MINUTES_CIRCULATED", "MINUTES_ADOPTED")) {
            cases.meetingState(meeting, state);
            assertThat(secretary(() -> reports.read(report)).activities())
                    .as(state)
                    .hasSize(1);
        }
        cases.meetingState(meeting, "PLANNED");
        assertThat(secretary(() -> activities.list(NRE, null, 10))).hasSize(1);
    }

    @Test
    void anActivityStillToComeCountsOnItsDay() {
        var tomorrow = cases.today().plusDays(1);
        secretary(() -> activities.record(
                NRE,
                new ActivityContent("เวที", tomorrow, null, null, null, null, null, null, List.of(), false, List.of()),
                List.of()));
        var report = secretary(() -> reports.draft(NRE, FiscalYear.of(tomorrow).yearBE(), FiscalYear.halfOf(tomorrow)));

        assertThat(secretary(() -> reports.read(report)).activities()).isEmpty();
        assertThat(secretary(() -> activities.list(NRE, null, 10))).hasSize(1);
    }

    @Test
    void aSecretMeetingIsNeverOpen() {
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("update meeting set secrecy = 'SECRET' where id = ?")
                        .param(meeting.value())
                        .update());
        assertThatThrownBy(() -> secretary(() -> activities.open(meeting))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aMeetingThatBecomesSecretAfterwardsIsInNoReport() {
        complete();
        var report = draft();
        assertThat(secretary(() -> reports.read(report)).activities()).hasSize(1);
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("update meeting set secrecy = 'SECRET' where id = ?")
                        .param(meeting.value())
                        .update());
        assertThat(secretary(() -> reports.read(report)).activities()).isEmpty();
    }
}
