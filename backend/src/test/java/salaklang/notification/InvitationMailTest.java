package salaklang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.committee.Appointment;
import salaklang.committee.SeatHolders;
import salaklang.invitation.InvitationService;
import salaklang.mail.Deliveries;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;

/** An invitation on its way through a real SMTP server: the letter, and a calendar entry that changes and goes. */
@FeatureTest
class InvitationMailTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    @Autowired
    private InvitationService invitations;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MeetingRecord record;

    @Autowired
    private SeatHolders holders;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionTemplate transaction;

    private Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void theMemberReceivesTheLetterAndACalendarEntryThatChangesAndGoes() throws Exception {
        var address = UUID.randomUUID() + "@example.go.th";
        var committee = scene.committee();
        var expert = scene.seats(committee).get(2).id();
        Scene.run(
                Scene.SECRETARY,
                () -> holders.appoint(
                        committee, expert, new Appointment("ผู้ทรงคุณวุฒิ", null, address, scene.today(), null, null)));
        var meeting = scene.planned(committee);
        Scene.run(Scene.SECRETARY, () -> invitations.send(meeting, "ศก 0014/ว 7"));
        Scene.run(Scene.SECRETARY, () -> invitations.remind(meeting, Set.of(expert)));
        Scene.run(
                Scene.SECRETARY,
                () -> meetings.postpone(meeting, scene.today().plusDays(9), LocalTime.of(13, 30), "ห้องไม่ว่าง"));
        var changed = Scene.as(Scene.SECRETARY, () -> record.require(meeting)).startsAt();
        Scene.run(Scene.SECRETARY, () -> meetings.cancel(meeting, "ไม่มีเรื่อง"));
        deliver();

        var received = received(address);
        assertThat(received.stream().map(InvitationMailTest::subject))
                .satisfiesExactly(
                        sent -> assertThat(sent).startsWith("เชิญประชุม"),
                        reminded -> assertThat(reminded).startsWith("เตือน"),
                        postponed -> assertThat(postponed).startsWith("เลื่อนการประชุม"),
                        cancelled -> assertThat(cancelled).startsWith("ยกเลิกการประชุม"));
        var letter = part(received.get(0), "application/pdf");
        try (var pdf = Loader.loadPDF(letter)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("ศก ๐๐๑๔/ว ๗");
        }
        var first = calendar(received.get(0));
        var second = calendar(received.get(2));
        var last = calendar(received.get(3));
        assertThat(first.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(second.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(last.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(List.of(first, second, last))
                .extracting(each -> each.getEvents().get(0).getSequence().getValue())
                .containsExactly(0, 1, 2);
        assertThat(List.of(first, second, last))
                .extracting(each -> each.getEvents().get(0).getUid().getValue())
                .containsOnly(first.getEvents().get(0).getUid().getValue());
        assertThat(second.getEvents().get(0).getDateStart().getValue().toInstant())
                .isEqualTo(changed);
        assertThat(first.getEvents().get(0).getAttendees().get(0).getEmail()).isEqualTo(address);
    }

    private void deliver() {
        Deliveries.send(application, Deliveries.posts(SERVER.getSmtp().getPort(), null), Scene.PROVINCE);
    }

    private static List<MimeMessage> received(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static ICalendar calendar(MimeMessage mail) throws Exception {
        return Biweekly.parse(new String(part(mail, "text/calendar"), StandardCharsets.UTF_8))
                .first();
    }

    private static byte[] part(MimeMessage mail, String type) throws Exception {
        var parts = new ArrayList<BodyPart>();
        collect((Multipart) mail.getContent(), parts);
        return parts.stream()
                .filter(part -> type(part).startsWith(type))
                .findFirst()
                .orElseThrow()
                .getInputStream()
                .readAllBytes();
    }

    private static void collect(Multipart multipart, List<BodyPart> parts) throws MessagingException, IOException {
        for (int i = 0; i < multipart.getCount(); i++) {
            var part = multipart.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                collect(inner, parts);
            } else {
                parts.add(part);
            }
        }
    }

    private static String type(BodyPart part) {
        try {
            return part.getContentType().toLowerCase(Locale.ROOT);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
