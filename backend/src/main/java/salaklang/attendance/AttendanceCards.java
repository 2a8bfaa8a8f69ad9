package salaklang.attendance;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import salaklang.committee.RuleProfile;
import salaklang.meeting.MeetingCards;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;

/** Quorum, who presides and who came, on the page of a meeting. */
@Component
class AttendanceCards implements MeetingCards {

    private final AttendanceBook book;

    AttendanceCards(AttendanceBook book) {
        this.book = book;
    }

    @Override
    public String template() {
        return "attendance/parts";
    }

    @Override
    public RollView content(MeetingView meeting, RuleProfile rules, boolean runs) {
        return EnumSet.of(MeetingState.PLANNED, MeetingState.CANCELLED).contains(meeting.state())
                ? null
                : book.now(meeting, rules);
    }
}
