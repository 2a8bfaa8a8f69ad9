package salaklang.decision;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.attendance.AttendanceBook;
import salaklang.attendance.Attendee;
import salaklang.attendance.RollView;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.committee.Share;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** Finds who is there for an item, and for whom of them a person acts. */
@Component
class Floors {

    private final AttendanceBook attendance;
    private final DecisionRows rows;
    private final Ballots ballots;
    private final CommitteeRegister committees;

    Floors(AttendanceBook attendance, DecisionRows rows, Ballots ballots, CommitteeRegister committees) {
        this.attendance = attendance;
        this.rows = rows;
        this.ballots = ballots;
        this.committees = committees;
    }

    Floor of(MeetingView meeting, AgendaItemId item) {
        var roll = attendance.now(meeting);
        return floor(
                roll,
                share(meeting, roll, item),
                rows.conflicts(meeting.id()).stream()
                        .filter(one -> one.item().equals(item))
                        .filter(ConflictView::isRecused)
                        .map(ConflictView::seat)
                        .collect(toSet()));
    }

    /** Who is there at all, without any item in mind. */
    Floor of(MeetingView meeting) {
        var roll = attendance.now(meeting);
        return floor(roll, roll.quorum().share(), Set.of());
    }

    /** Of what lacked a quorum before, a smaller part may be enough (ม.79 วรรคสอง); of all else it is not. */
    private Share share(MeetingView meeting, RollView roll, AgendaItemId item) {
        return meeting.adjournedFrom() == null
                ? roll.quorum().share()
                : attendance.quorum(meeting.id(), item).share();
    }

    /** What a person may do about an item, by what has been read already. */
    ItemFloor of(MeetingView meeting, RollView roll, ItemDecisions decisions, Person person) {
        var floor = floor(
                roll,
                share(meeting, roll, decisions.item()),
                decisions.conflicts().stream()
                        .filter(ConflictView::isRecused)
                        .map(ConflictView::seat)
                        .collect(toSet()));
        var presider = presider(roll);
        if (presider != null && floor.recused().contains(presider.seat())) {
            presider = null;
        }
        return new ItemFloor(
                floor,
                own(person, meeting, floor).orElse(null),
                presider,
                presider != null && presider.isHeldBy(person));
    }

    private static Floor floor(RollView roll, Share share, Set<SeatId> recused) {
        var seated = roll.attendees().stream()
                .filter(Attendee::member)
                .map(Floors::seated)
                .toList();
        return new Floor(seated, recused, share);
    }

    private static Seated seated(Attendee one) {
        return new Seated(one.seat(), one.position(), one.account(), one.isHere(), one.counted(), one.cameAt() != null);
    }

    /**
     * The member for whom a person attends: by the account on record, or where none is, by who speaks for the seat.
     *
     * @return none for who is no member of this meeting
     */
    Optional<Seated> own(Person person, MeetingView meeting, Floor floor) {
        var recorded = floor.seated().stream()
                .filter(one -> person.userName().equals(one.account()))
                .findFirst();
        if (recorded.isPresent()) {
            return recorded;
        }
        if (floor.seated().stream().allMatch(one -> one.account() != null || !one.attended())) {
            return Optional.empty();
        }
        Predicate<SeatView> speaks = seat -> committees.speaksFor(person.asThemselves(), seat);
        var spoken = committees.seats(meeting.committee()).stream()
                .filter(speaks)
                .map(SeatView::id)
                .toList();
        return floor.seated().stream()
                .filter(one -> one.account() == null && spoken.contains(one.seat()))
                .findFirst();
    }

    /** @throws AccessDeniedException for who is no member of this meeting */
    Seated requireOwn(Person person, MeetingView meeting, Floor floor) {
        return own(person, meeting, floor)
                .orElseThrow(() -> new AccessDeniedException("Only a member who attends may do this"));
    }

    Presider presiding(MeetingView meeting) {
        var presider = presider(attendance.now(meeting));
        if (presider == null) {
            throw new InvalidInput("presiding", "decision.error.presiding-missing");
        }
        return presider;
    }

    private static Presider presider(RollView roll) {
        var presides = roll.presides();
        return presides == null ? null : new Presider(presides.seat(), presides.position(), presides.account());
    }

    /** @throws WrongState while a vote on the outcome is being taken */
    void requireNoBallot(Outcome outcome) {
        ballots.findByItemIdAndStateIn(outcome.item(), VotingService.PENDING).stream()
                .filter(pending -> outcome.id().equals(pending.outcome()))
                .findFirst()
                .ifPresent(pending -> {
                    throw new WrongState("ballot", pending.state());
                });
    }
}
