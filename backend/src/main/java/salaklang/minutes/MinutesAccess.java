package salaklang.minutes;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.committee.SeatView;
import salaklang.emeeting.SecretMeetings;
import salaklang.identity.Person;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingView;
import salaklang.web.NotFound;

/**
 * Who runs the committee writes its minutes. Who sees the committee reads them once they are circulated, and who sits in
 * it asks for corrections. A conflict of interest in an item keeps nobody from reading what was decided.
 */
@Component
class MinutesAccess {

    private final CommitteeRegister committees;
    private final SecretMeetings secret;

    MinutesAccess(CommitteeRegister committees, SecretMeetings secret) {
        this.committees = committees;
        this.secret = secret;
    }

    boolean runs(Person person, CommitteeId committee) {
        return committees.runs(person, committee);
    }

    boolean reads(Person person, Minutes minutes, CommitteeView committee) {
        return committees.sees(person, committee) && readsOfSeen(person, minutes, committee);
    }

    /** Whether a person reads minutes, of whichever committees, by one query at the most. */
    Predicate<Minutes> reading(Person person) {
        if (committees.runsEvery(person)) {
            return minutes -> true;
        }
        var seen = committees.visibleTo(person).stream().collect(toMap(CommitteeView::id, Function.identity()));
        return minutes ->
                seen.containsKey(minutes.committee()) && readsOfSeen(person, minutes, seen.get(minutes.committee()));
    }

    /** @param committee that the person sees */
    private boolean readsOfSeen(Person person, Minutes minutes, CommitteeView committee) {
        return minutes.state() != MinutesState.DRAFT || committees.runs(person, committee);
    }

    /** @throws NotFound to whom the committee is not visible, or its minutes not yet */
    void requireReads(Person person, Minutes minutes, CommitteeView committee) {
        if (!reads(person, minutes, committee)) {
            throw new NotFound();
        }
        requireSecondFactor(minutes);
    }

    /** The minutes of a secret meeting open to a second factor alone, in part as in whole. */
    void requireSecondFactor(Minutes minutes) {
        requireSecondFactor(minutes.meeting());
    }

    void requireSecondFactor(MeetingId meeting) {
        secret.require(meeting);
    }

    /** As {@link #requireRuns(Person, CommitteeId)}, and as {@link #requireSecondFactor}. */
    void requireRuns(Person person, Minutes minutes) {
        requireRuns(person, minutes.committee());
        requireSecondFactor(minutes);
    }

    /** As {@link #requireRuns(Person, CommitteeId)}; where the meeting is secret only with a second factor. */
    void requireRuns(Person person, MeetingView meeting) {
        requireRuns(person, meeting.committee());
        requireSecondFactor(meeting.id());
    }

    /** As {@link #requireReads(Person, Minutes, CommitteeView)}. */
    void requireReads(Person person, Minutes minutes) {
        requireReads(person, minutes, committees.require(minutes.committee()));
    }

    /**
     * @throws NotFound to whom the committee is not visible
     * @throws AccessDeniedException to those who may only read
     */
    void requireRuns(Person person, CommitteeId id) {
        var committee = committees.require(id);
        if (!committees.sees(person, committee)) {
            throw new NotFound();
        }
        if (!committees.runs(person, committee)) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
    }

    /** The seats for which a person speaks, in order; none for whoever only looks on. */
    List<SeatView> seatsOf(Person person, CommitteeId committee) {
        return committees.seats(committee).stream()
                .filter(seat -> committees.speaksFor(person, seat))
                .toList();
    }

    /**
     * Whether a person may sign: as taker who runs the committee, as reviewer who does or sits in it, as chair who
     * speaks for the seat that presided, or has the office by which somebody without a seat did.
     */
    boolean maySign(Person person, Minutes minutes, Capacity as, List<SeatView> seats, boolean runs) {
        return switch (as) {
            case TAKER -> runs;
            case REVIEWER ->
                seats.stream().anyMatch(seat -> committees.speaksFor(person, seat))
                        || committees.runs(person, minutes.committee());
            case CHAIR ->
                minutes.presidingSeat() == null
                        ? minutes.presidedAs(person)
                        : seats.stream()
                                .filter(seat -> seat.id().equals(minutes.presidingSeat()))
                                .anyMatch(seat -> committees.speaksFor(person, seat));
        };
    }

    /** Whether a person speaks for one of these seats. */
    boolean sits(Person person, List<SeatView> seats) {
        return seats.stream().anyMatch(seat -> committees.speaksFor(person, seat));
    }

    List<SeatView> seats(CommitteeId committee) {
        return committees.seats(committee);
    }
}
