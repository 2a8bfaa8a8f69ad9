package salaklang.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.committee.Appointment;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatHolders;
import salaklang.committee.SeatId;
import salaklang.identity.Person;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.PlanMeeting;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.web.InvalidInput;

/** A committee with a chair, a member by its unit, an expert by name and a secretary, and its meetings with their process. */
@FeatureTest
abstract class InvitationScene {

    static final Person GOVERNOR = People.governor(PROVINCE);
    static final Person MEMBER = People.secondRepresentative(PROVINCE);
    static final String NUMBER = "ศก 0014/ว 12";

    @Autowired
    InvitationService service;

    @Autowired
    ReplyService replies;

    @Autowired
    InvitationDesk desk;

    @Autowired
    InvitationRegister register;

    @Autowired
    LetterFiles files;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingRecord record;

    @Autowired
    CommitteeService committees;

    @Autowired
    SeatHolders holders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Scene scene;
    CommitteeId committee;
    SeatId chair;
    SeatId member;
    SeatId expert;
    SeatId secretary;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    /** The chair's position alone, a member by its unit, an expert by name and e-mail, and the secretary by account. */
    @BeforeEach
    void committee() {
        committee = scene.committee();
        var seats = scene.seats(committee);
        chair = seats.get(0).id();
        member = seats.get(1).id();
        expert = seats.get(2).id();
        secretary = seats.get(3).id();
        run(
                SECRETARY,
                () -> holders.appoint(
                        committee,
                        expert,
                        new Appointment(
                                "ผู้ทรงคุณวุฒิด้านสิ่งแวดล้อม",
                                null,
                                "expert@example.go.th",
                                scene.today(),
                                null,
                                null)));
    }

    void openNow(MeetingId meeting) {
        run(
                SECRETARY,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update meeting set state = 'IN_SESSION' where id = ?")
                                .param(meeting.value())
                                .update()));
    }

    MeetingId sent() {
        var meeting = scene.planned(committee);
        scene.item(meeting, "แผนเตรียมรับการประเมินระดับพื้นที่");
        run(SECRETARY, () -> service.send(meeting, NUMBER));
        return meeting;
    }

    /** At short notice the timer of the notice is due at once, and may be at work on the meeting. */
    static void patiently(Runnable work) {
        for (int tries = 0; ; tries++) {
            try {
                work.run();
                return;
            } catch (OptimisticLockingFailureException atWork) {
                if (tries == 20) {
                    throw atWork;
                }
            }
        }
    }

    MeetingId planned(int days) {
        LocalDate day = scene.today().plusDays(days);
        return as(SECRETARY, () -> meetings.plan(new PlanMeeting(committee, day, LocalTime.of(9, 0), "ห้องประชุม")));
    }

    static MockMultipartFile photo() {
        return new MockMultipartFile(
                "letter", "letter.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    static String words(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void assertRefused(String field, Person person, Runnable work) {
        assertThatThrownBy(() -> run(person, work))
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> assertThat(input.field()).isEqualTo(field));
    }

    List<String> trail(MeetingId meeting) {
        return select("select action from audit_entry where subject_id = ? order by at", meeting.toString());
    }

    List<String> select(String query, String argument) {
        return as(
                SECRETARY,
                () -> transaction.execute(status ->
                        jdbc.sql(query).param(argument).query(String.class).list()));
    }

    List<Map<String, Object>> mails(MeetingId meeting) {
        return as(
                SECRETARY,
                () -> transaction.execute(status -> jdbc.sql("select * from mail where queue = ? order by sequence")
                        .param("meeting:" + meeting)
                        .query()
                        .listOfRows()));
    }
}
