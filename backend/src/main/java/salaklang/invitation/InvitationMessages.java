package salaklang.invitation;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Secrecy;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.NotFound;

/** What is said to those invited, seat by seat and by few queries, for whoever carries it to them. */
@Service
@Transactional(readOnly = true)
public class InvitationMessages {

    private static final String FALLBACK_SENDER = "meetings@";

    private final Invitations invitations;
    private final Letters letters;
    private final MeetingCalls calls;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;
    private final LetterheadService letterheads;
    private final URI base;
    private final String sender;
    private final Clock clock;

    InvitationMessages(
            Invitations invitations,
            Letters letters,
            MeetingCalls calls,
            MeetingRecord meetings,
            CommitteeRegister committees,
            LetterheadService letterheads,
            @Value("${sala.base-url}") String base,
            @Value("${sala.mail.from:}") String sender,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.calls = calls;
        this.meetings = meetings;
        this.committees = committees;
        this.letterheads = letterheads;
        this.base = URI.create(base);
        this.sender = sender;
        this.clock = clock;
    }

    /** To every invited seat, whether it has an e-mail address or not. */
    public List<InvitationMessage> of(MeetingId id, Occasion occasion) {
        var meeting = meetings.require(id);
        var letter = letters.findFirstByMeetingIdOrderBySequenceDesc(id).orElseThrow(NotFound::new);
        var entry = entry(meeting);
        var subject = subject(meeting, letter, occasion);
        var paragraphs = paragraphs(meeting, letter, occasion);
        var attached = !isSecret(meeting) && (occasion == Occasion.SENT || occasion == Occasion.REMINDED)
                ? letter.view().pdf()
                : null;
        return invitations.findByMeetingIdOrderByOrdinal(id).stream()
                .map(invitation -> new InvitationMessage(
                        invitation.seat(),
                        invitation.name(),
                        invitation.email(),
                        invitation.account(),
                        invitation.unit(),
                        invitation.isOfTheGovernor(),
                        subject,
                        paragraphs,
                        invitation.isToldBefore() ? null : attached,
                        "หนังสือเชิญประชุม " + meeting.numberBE().replace('/', '-') + ".pdf",
                        calendar(entry, invitation, occasion)))
                .toList();
    }

    /** For the person's own calendar, at any time. */
    String calendar(MeetingId id, SeatId seat) {
        var meeting = meetings.require(id);
        var invitation = invitations.findByMeetingIdAndSeatId(id, seat).orElseThrow(NotFound::new);
        return switch (meeting.state()) {
            case CANCELLED, ADJOURNED -> MeetingCalendar.cancel(entry(meeting), party(invitation));
            default -> MeetingCalendar.request(entry(meeting), party(invitation));
        };
    }

    private static String calendar(MeetingCalendar.Entry entry, Invitation invitation, Occasion occasion) {
        var party = party(invitation);
        if (party == null || occasion == Occasion.REMINDED) {
            return null;
        }
        return occasion == Occasion.WITHDRAWN
                ? MeetingCalendar.cancel(entry, party)
                : MeetingCalendar.request(entry, party);
    }

    private static MeetingCalendar.Party party(Invitation invitation) {
        return invitation.email() == null ? null : new MeetingCalendar.Party(invitation.name(), invitation.email());
    }

    private MeetingCalendar.Entry entry(MeetingView meeting) {
        var agenda = meetings.agenda(meeting.id());
        var committee = committees.require(meeting.committee());
        var head = letterheads.of(committee.secretariat());
        var link = URI.create(base + "/" + CurrentTenant.require() + "/meetings/" + meeting.id());
        return new MeetingCalendar.Entry(
                meeting.id() + "@" + base.getHost(),
                calls.findById(meeting.id().value()).map(MeetingCall::sequence).orElse(0),
                meeting.startsAt(),
                meetings.lengths(List.of(meeting.id())).get(meeting.id()),
                name(meeting),
                meeting.place(),
                isSecret(meeting) ? link.toString() : description(agenda, link),
                link,
                new MeetingCalendar.Party(head.agency(), organizer(head)),
                clock.instant());
    }

    private String organizer(LetterheadForm head) {
        if (!head.email().isEmpty()) {
            return head.email();
        }
        return sender.isBlank() ? FALLBACK_SENDER + base.getHost() : sender.replaceAll(".*<(.*)>.*", "$1");
    }

    private static String description(List<AgendaItemView> agenda, URI link) {
        var lines = new ArrayList<String>();
        lines.add("ระเบียบวาระการประชุม");
        agenda.forEach(item -> lines.add(item.number() + " " + item.title()));
        lines.add(link.toString());
        return String.join("\n", lines);
    }

    /** What goes out by mail of a secret meeting is where to read of it. */
    private static boolean isSecret(MeetingView meeting) {
        return meeting.secrecy() == Secrecy.SECRET;
    }

    private static String name(MeetingView meeting) {
        return "ประชุม" + meeting.committeeName() + " ครั้งที่ " + meeting.numberBE();
    }

    private static String subject(MeetingView meeting, Letter letter, Occasion occasion) {
        return switch (occasion) {
            case SENT -> (letter.sequence() > 0 ? "เปลี่ยนแปลงกำหนดและเชิญ" : "เชิญ") + name(meeting);
            case CHANGED -> "เลื่อนการ" + name(meeting);
            case WITHDRAWN -> "ยกเลิกการ" + name(meeting);
            case REMINDED -> "เตือนให้ตอบรับการ" + name(meeting);
        };
    }

    private static String letter(MeetingView meeting, Letter letter) {
        var number = letter.view().number();
        return isSecret(meeting)
                ? "หนังสือที่ " + number + " และระเบียบวาระการประชุมลับ โปรดเปิดอ่านในระบบ"
                : "ตามหนังสือที่ " + number + " ที่แนบมานี้ พร้อมระเบียบวาระการประชุม";
    }

    private List<String> paragraphs(MeetingView meeting, Letter letter, Occasion occasion) {
        var when = "วัน"
                + LetterPaper.when(meeting.startsAt().atZone(clock.getZone()).toLocalDateTime()) + " ณ "
                + meeting.place();
        var what = meeting.committeeName() + " ครั้งที่ " + meeting.numberBE();
        return switch (occasion) {
            case SENT ->
                List.of(
                        "ขอเชิญประชุม" + what + " " + when,
                        letter(meeting, letter),
                        "โปรดตอบว่าท่านมาประชุม ลา หรือให้ผู้ใดมาประชุมแทน ตามลิงก์ด้านล่าง");
            case CHANGED ->
                List.of(
                        "การประชุม" + what + " เลื่อนไปเป็น" + when,
                        "หนังสือเชิญประชุมฉบับใหม่จะตามมา คำตอบเดิมของท่านไม่นับแล้ว");
            case WITHDRAWN -> List.of("การประชุม" + what + " ซึ่งนัดไว้ใน" + when + " ยกเลิกแล้ว");
            case REMINDED ->
                List.of(
                        "ฝ่ายเลขานุการยังไม่ได้รับคำตอบจากท่านสำหรับการประชุม" + what + " " + when,
                        "โปรดตอบว่าท่านมาประชุม ลา หรือให้ผู้ใดมาประชุมแทน ตามลิงก์ด้านล่าง");
        };
    }
}
