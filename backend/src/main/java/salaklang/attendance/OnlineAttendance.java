package salaklang.attendance;

import static java.util.Comparator.comparing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.identity.Person;
import salaklang.invitation.InvitationRegister;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;

/**
 * Whoever joins by electronic media attends from then on, and until they leave. It asks nobody's permission: whoever lets
 * them in does.
 */
@Service
@Transactional
public class OnlineAttendance {

    private static final Set<MeetingState> OPEN = EnumSet.of(MeetingState.INVITED, MeetingState.IN_SESSION);

    private final AttendanceService service;
    private final AttendanceBook book;
    private final Speaking speaking;
    private final InvitationRegister invitations;
    private final CommitteeRegister committees;
    private final MeetingRecord meetings;

    OnlineAttendance(
            AttendanceService service,
            AttendanceBook book,
            Speaking speaking,
            InvitationRegister invitations,
            CommitteeRegister committees,
            MeetingRecord meetings) {
        this.service = service;
        this.book = book;
        this.speaking = speaking;
        this.invitations = invitations;
        this.committees = committees;
        this.meetings = meetings;
    }

    /** For which seat a person attends: the one on record, or else their own, or else another for which they speak. */
    @Transactional(readOnly = true)
    public Optional<SeatView> seatOf(Person person, MeetingView meeting) {
        var seats = committees.seats(meeting.committee());
        var recorded = book.attendees(meeting, seats).stream()
                .filter(one -> one.presence() != null
                        && one.presence().isPresent()
                        && person.userName().equals(one.account()))
                .map(Attendee::seat)
                .toList();
        var replies = invitations.bySeat(meeting.id());
        return seats.stream()
                .filter(seat ->
                        recorded.contains(seat.id()) || speaking.speaksFor(person, seat, replies.get(seat.id())))
                .min(comparing((SeatView seat) -> !recorded.contains(seat.id()))
                        .thenComparing(seat -> !committees.isOwn(person.asThemselves(), seat)));
    }

    /** Comes to a seat, unless somebody is there already, or a letter has to be shown first. */
    public void come(MeetingView meeting, SeatId id, Person person) {
        var held = meetings.hold(meeting.id());
        if (!OPEN.contains(held.state()) || isTaken(held, id)) {
            return;
        }
        var seat = committees.seats(held.committee()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var reply = invitations.bySeat(held.id()).get(id);
        if (speaking.comesByRight(person, seat, reply) || isRecorded(held, id, person)) {
            service.checkIn(held.id(), id, speaking.coming(person, seat, reply), CheckIn.EMEETING, person);
        }
    }

    /** Whoever came to a seat by themselves leaves, unless they left already. */
    public void go(MeetingView meeting, SeatId seat, String account) {
        var held = meetings.hold(meeting.id());
        if (OPEN.contains(held.state()) && isHere(held, seat, account)) {
            service.leaveOneself(held.id(), seat, account);
        }
    }

    /** By somebody with an account; whoever is recorded without one may be the person at hand. */
    private boolean isTaken(MeetingView meeting, SeatId seat) {
        return book.attendees(meeting.id()).stream()
                .anyMatch(one -> one.seat().equals(seat) && one.isHere() && one.account() != null);
    }

    private boolean isRecorded(MeetingView meeting, SeatId seat, Person person) {
        return book.attendees(meeting.id()).stream()
                .anyMatch(one -> one.seat().equals(seat) && person.userName().equals(one.account()));
    }

    private boolean isHere(MeetingView meeting, SeatId seat, String account) {
        return book.attendees(meeting.id()).stream()
                .anyMatch(one -> one.seat().equals(seat) && one.isHere() && account.equals(one.account()));
    }
}
