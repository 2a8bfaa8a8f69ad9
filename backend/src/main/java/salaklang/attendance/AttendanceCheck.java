package salaklang.attendance;

import org.springframework.stereotype.Component;
import salaklang.meeting.MeetingCheck;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;

/** No meeting is opened and nothing decided without a quorum, and none ends while it is open who came. */
@Component
class AttendanceCheck implements MeetingCheck {

    private final AttendanceBook book;

    AttendanceCheck(AttendanceBook book) {
        this.book = book;
    }

    @Override
    public void beforeOpening(MeetingView meeting) {
        requireQuorum("attendance", recorded(meeting).quorum());
    }

    @Override
    public void beforeAdjourning(MeetingView meeting) {
        var roll = recorded(meeting);
        var quorum = roll.quorum();
        if (quorum.isReached()) {
            throw new InvalidInput("attendance", "attendance.error.quorum-present", quorum.present(), quorum.members());
        }
        if (meeting.state() == MeetingState.IN_SESSION) {
            requireComplete(roll);
        }
    }

    @Override
    public void beforeClosing(MeetingView meeting) {
        requireComplete(book.roll(meeting));
    }

    private static void requireComplete(RollView roll) {
        if (roll.unrecorded() > 0) {
            throw new InvalidInput("attendance", "attendance.error.open", roll.unrecorded());
        }
        if (roll.lastPresided() == null) {
            throw new InvalidInput("presiding", "attendance.error.presiding-missing");
        }
    }

    private RollView recorded(MeetingView meeting) {
        var roll = book.roll(meeting);
        if (!roll.isRecorded()) {
            throw new InvalidInput("attendance", "attendance.error.missing");
        }
        return roll;
    }

    private static void requireQuorum(String field, Quorum quorum) {
        if (!quorum.isReached()) {
            throw new InvalidInput(
                    field, "attendance.error.no-quorum", quorum.present(), quorum.members(), quorum.needed());
        }
    }
}
