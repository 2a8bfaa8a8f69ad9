package salaklang.attendance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.NotFound;

/**
 * What other features may ask of the attendance. It asks nobody's permission: whoever shows the answer does. Each answer
 * throws {@link NotFound} where the province has no such meeting.
 */
@Service
@Transactional(readOnly = true)
public class AttendanceBook {

    /** The seats of today while it can still change who comes, and those on record after. */
    private static final Set<MeetingState> OPEN =
            EnumSet.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_SESSION);

    private final Attendances attendances;
    private final Participants participants;
    private final Presidings presidings;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;

    AttendanceBook(
            Attendances attendances,
            Participants participants,
            Presidings presidings,
            MeetingRecord meetings,
            CommitteeRegister committees) {
        this.attendances = attendances;
        this.participants = participants;
        this.presidings = presidings;
        this.meetings = meetings;
        this.committees = committees;
    }

    /** Everything on record, by few queries. */
    public RollView roll(MeetingId meeting) {
        return roll(meetings.require(meeting));
    }

    /** Every seat, in the committee's order. */
    public List<Attendee> attendees(MeetingId meeting) {
        return attendees(meetings.require(meeting));
    }

    /** The members who are here now, substitutes who count among them. */
    public List<Attendee> presentNow(MeetingId meeting) {
        return attendees(meeting).stream().filter(Attendee::isPresent).toList();
    }

    /** As it is now, or was when the meeting ended; {@code decision} subtracts those who left for an item. */
    public Quorum quorum(MeetingId meeting) {
        var view = meetings.require(meeting);
        return quorum(view, attendees(view));
    }

    /** As {@link #roll(MeetingId)}, for who has read the meeting already. */
    public RollView roll(MeetingView meeting) {
        var attendees = attendees(meeting);
        var others = new ArrayList<>(Roll.inPlaceWithoutCounting(attendees));
        participants
                .findByMeetingIdOrderByOrdinal(meeting.id())
                .forEach(one -> others.add(new ParticipantView(one.position(), null, null)));
        return new RollView(
                attendees,
                others,
                presidings.findByMeetingIdOrderBySince(meeting.id()).stream()
                        .map(Presiding::view)
                        .toList(),
                quorum(meeting, attendees));
    }

    List<Attendee> attendees(MeetingView meeting) {
        var recorded = attendances.of(meeting.id());
        return OPEN.contains(meeting.state()) || recorded.isEmpty()
                ? Roll.of(committees.seats(meeting.committee()), recorded)
                : recorded.stream().map(Attendance::view).toList();
    }

    Quorum quorum(MeetingView meeting, List<Attendee> attendees) {
        return Roll.quorum(
                attendees,
                committees.rules(meeting.committee(), meeting.startsAt()).quorum());
    }
}
