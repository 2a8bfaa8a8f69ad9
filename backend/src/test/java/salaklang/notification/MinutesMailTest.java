package salaklang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.committee.Appointment;
import salaklang.committee.SeatHolders;
import salaklang.document.Documents;
import salaklang.meeting.MeetingMode;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingSetting;
import salaklang.meeting.PlanMeeting;
import salaklang.meeting.Scene;
import salaklang.meeting.Secrecy;
import salaklang.minutes.MinutesId;
import salaklang.minutes.MinutesSent;
import salaklang.platform.FeatureTest;

/** Circulated minutes on their way to the members. */
@FeatureTest
class MinutesMailTest {

    @Autowired
    private MeetingService meetings;

    @Autowired
    private SeatHolders holders;

    @Autowired
    private Documents documents;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void theMinutesAreAttached() {
        var minutes = circulated(Secrecy.ORDINARY);

        assertThat(select("select body_text from mail where queue = ?", minutes))
                .singleElement()
                .asString()
                .contains("/minutes/" + minutes);
        assertThat(files(minutes)).containsExactly("minutes.pdf");
    }

    @Test
    void ofASecretMeetingOnlyTheLinkIsMailed() {
        var minutes = circulated(Secrecy.SECRET);

        assertThat(select("select body_text from mail where queue = ?", minutes))
                .singleElement()
                .asString()
                .contains("/minutes/" + minutes);
        assertThat(files(minutes)).isEmpty();
    }

    private MinutesId circulated(Secrecy secrecy) {
        var committee = scene.committee();
        var expert = scene.seats(committee).get(2).id();
        var appointment = new Appointment("ผู้ทรงคุณวุฒิ", null, "expert@example.go.th", scene.today(), null, null);
        var setting = new MeetingSetting(MeetingMode.IN_PERSON, secrecy, false);
        var day = scene.today().plusDays(10);
        Scene.run(Scene.SECRETARY, () -> holders.appoint(committee, expert, appointment));
        return Scene.as(Scene.SECRETARY, () -> {
            var meeting = meetings.plan(new PlanMeeting(committee, day, LocalTime.of(9, 0), "ห้องประชุม", setting));
            var minutes = MinutesId.first(meeting);
            var pdf = documents.store("minutes.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
            transaction.executeWithoutResult(status -> events.publishEvent(new MinutesSent(
                    minutes, meeting, committee, day.plusDays(7), pdf, Scene.SECRETARY, Instant.now())));
            return minutes;
        });
    }

    private List<String> files(MinutesId minutes) {
        return select("select file_name from mail_file join mail on mail.id = mail_id where queue = ?", minutes);
    }

    private List<String> select(String query, MinutesId minutes) {
        return Scene.as(
                Scene.SECRETARY,
                () -> transaction.execute(status -> jdbc.sql(query)
                        .param("minutes:" + minutes)
                        .query(String.class)
                        .list()));
    }
}
