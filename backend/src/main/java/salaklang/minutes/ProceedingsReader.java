package salaklang.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import salaklang.attendance.AttendanceBook;
import salaklang.attendance.Attendee;
import salaklang.attendance.ParticipantView;
import salaklang.attendance.Presence;
import salaklang.attendance.PresidingGround;
import salaklang.attendance.PresidingView;
import salaklang.attendance.RollView;
import salaklang.decision.DecisionBook;
import salaklang.invitation.CallOfMeeting;
import salaklang.invitation.InvitationRegister;
import salaklang.meeting.MattersArising;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.meeting.SessionTimes;
import salaklang.minutes.Proceedings.Matter;
import salaklang.minutes.Proceedings.Presidency;
import salaklang.minutes.Proceedings.Stay;

/** Gathers what is on record of a meeting from the features that keep it. */
@Component
class ProceedingsReader {

    private final MeetingRecord meetings;
    private final AttendanceBook attendance;
    private final InvitationRegister invitations;
    private final DecisionBook decisions;
    private final MattersArising arising;

    ProceedingsReader(
            MeetingRecord meetings,
            AttendanceBook attendance,
            InvitationRegister invitations,
            DecisionBook decisions,
            MattersArising arising) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.invitations = invitations;
        this.decisions = decisions;
        this.arising = arising;
    }

    Proceedings read(MeetingId id) {
        var meeting = meetings.require(id);
        var times = meetings.session(id);
        var roll = attendance.roll(id);
        return new Proceedings(
                id,
                meeting.committee(),
                meeting.committeeName(),
                meeting.numberBE(),
                meeting.startsAt(),
                meeting.place(),
                meeting.mode().isElectronic(),
                times.openedAt(),
                times.closedAt(),
                present(roll, times),
                absent(roll),
                participants(roll),
                roll.presiding().stream().map(this::presidency).toList(),
                invitations.call(id).map(CallOfMeeting::urgentReason).orElse(null),
                QuorumTurns.of(roll.attendees(), roll.quorum(), times.openedAt(), times.closedAt()),
                matters(meeting, roll));
    }

    private static List<Proceedings.Attendee> present(RollView roll, SessionTimes times) {
        return roll.attendees().stream()
                .filter(one ->
                        one.presence() == Presence.PRESENT || one.presence() == Presence.SUBSTITUTE && one.counted())
                .map(one -> present(one, times))
                .toList();
    }

    private static Proceedings.Attendee present(Attendee one, SessionTimes times) {
        boolean substitute = one.presence() == Presence.SUBSTITUTE;
        var name = substitute ? one.substituteName() : one.name();
        var position = substitute ? one.substitute() : one.position();
        return new Proceedings.Attendee(
                name == null ? position : name,
                name == null ? null : position,
                office(one),
                substitute ? one.position() : null,
                null,
                stays(one, times));
    }

    private static List<Proceedings.Attendee> absent(RollView roll) {
        return roll.attendees().stream()
                .filter(one -> one.presence() == Presence.EXCUSED
                        || one.presence() == Presence.ABSENT
                        || one.presence() == Presence.SUBSTITUTE && !one.counted())
                .map(one -> new Proceedings.Attendee(
                        one.name() == null ? one.position() : one.name(),
                        one.name() == null ? null : one.position(),
                        office(one),
                        null,
                        reason(one),
                        List.of()))
                .toList();
    }

    private static String reason(Attendee one) {
        var why =
                switch (one.presence()) {
                    case EXCUSED -> "ลา";
                    case SUBSTITUTE -> "มีผู้เข้าร่วมประชุมแทน";
                    default -> "ขาดประชุม";
                };
        return one.reason() == null ? why : why + " (" + one.reason() + ")";
    }

    private static List<Proceedings.Attendee> participants(RollView roll) {
        return roll.participants().stream().map(one -> participant(one, roll)).toList();
    }

    private static Proceedings.Attendee participant(ParticipantView one, RollView roll) {
        var member = one.attendsFor() == null
                ? null
                : roll.attendee(one.attendsFor()).map(Attendee::position).orElse(null);
        return new Proceedings.Attendee(
                one.name() == null ? one.position() : one.name(),
                one.name() == null ? null : one.position(),
                null,
                member,
                null,
                List.of());
    }

    private static String office(Attendee one) {
        return switch (one.office()) {
            case CHAIR -> "ประธาน";
            case VICE_CHAIR -> "รองประธาน";
            case MEMBER -> "กรรมการ";
            case SECRETARY -> one.member() ? "กรรมการและเลขานุการ" : "เลขานุการ";
            case ASSISTANT_SECRETARY -> one.member() ? "กรรมการและผู้ช่วยเลขานุการ" : "ผู้ช่วยเลขานุการ";
        };
    }

    /** Only what is worth a word: who came after the beginning, went before the end, or went and came back. */
    private static List<Stay> stays(Attendee one, SessionTimes times) {
        return one.stays().stream()
                .map(stay ->
                        new Stay(later(stay.enteredAt(), times.openedAt()), earlier(stay.leftAt(), times.closedAt())))
                .filter(stay -> stay.from() != null || stay.until() != null)
                .toList();
    }

    private static Instant later(Instant entered, Instant opened) {
        return opened != null && entered.isAfter(opened) ? entered : null;
    }

    private static Instant earlier(Instant left, Instant closed) {
        return left != null && (closed == null || left.isBefore(closed)) ? left : null;
    }

    private Presidency presidency(PresidingView presiding) {
        return new Presidency(
                presiding.seat(),
                presiding.name() == null ? presiding.position() : presiding.name(),
                presiding.name() == null ? null : presiding.position(),
                ground(presiding),
                presiding.item() != null,
                presiding.since());
    }

    private String ground(PresidingView presiding) {
        var away = presiding.item() == null
                ? "ไม่อยู่ในที่ประชุม"
                : "มีส่วนได้เสียหรือไม่อยู่ในระเบียบวาระที่ "
                        + meetings.item(presiding.item()).number();
        var words =
                switch (presiding.ground()) {
                    case CHAIR -> null;
                    case DELEGATED -> "ประธานมอบหมาย";
                    case VICE_CHAIR -> "ประธาน" + away + " รองประธานจึงทำหน้าที่แทน";
                    case ELECTED ->
                        "ประธานและรองประธาน" + away + " ที่ประชุมจึงเลือก"
                                + (presiding.votes() == null
                                        ? ""
                                        : "ด้วยคะแนน " + presiding.votes() + " เสียง จาก " + presiding.voters()
                                                + " เสียง");
                };
        return presiding.ground() == PresidingGround.CHAIR
                ? null
                : Stream.of(words, presiding.reason()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private List<Matter> matters(MeetingView meeting, RollView roll) {
        var agenda = meetings.agenda(meeting.id());
        var on = decisions.of(meeting.id());
        return agenda.stream()
                .map(line -> Decided.matter(
                        line,
                        agenda.stream().noneMatch(other -> other.heading() == line.heading() && !other.isHeading()),
                        line.listsMattersArising() ? arisen(meeting) : List.of(),
                        on.get(line.id()),
                        roll.quorum()))
                .toList();
    }

    /** From which meeting each came, what was done, and the conclusion proposed. */
    private List<String> arisen(MeetingView meeting) {
        return arising.of(meeting).stream().map(Arisen::words).toList();
    }
}
