package salaklang.decision;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.attendance.ItemPresiding;
import salaklang.committee.SeatId;
import salaklang.identity.CurrentUser;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Conflicts of interest, each of one member in one item (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.13-16). */
@Service
@Transactional
public class ConflictService {

    private final Conflicts conflicts;
    private final Ballots ballots;
    private final Votes votes;
    private final Floors floors;
    private final DecisionAccess access;
    private final ItemPresiding presiding;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConflictService(
            Conflicts conflicts,
            Ballots ballots,
            Votes votes,
            Floors floors,
            DecisionAccess access,
            ItemPresiding presiding,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conflicts = conflicts;
        this.ballots = ballots;
        this.votes = votes;
        this.floors = floors;
        this.access = access;
        this.presiding = presiding;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A member declares a conflict, or somebody raises another's. The member leaves the item at once.
     *
     * @param seat the member; null for the one that the person attends for
     */
    public ConflictId declare(MeetingId id, AgendaItemId itemId, SeatId seat, String reason) {
        var by = user.require();
        var meeting = DecisionAccess.requireInSession(access.requireSees(by, id));
        access.requireDecidable(meeting, itemId);
        var floor = floors.of(meeting, itemId);
        var own = floors.own(by, meeting, floor);
        if (seat == null || own.isEmpty() && !access.runs(by, meeting)) {
            floors.requireOwn(by, meeting, floor);
        }
        var member = seat == null
                ? own.orElseThrow()
                : floor.find(seat).orElseThrow(() -> new InvalidInput("seat", "decision.error.not-a-member"));
        boolean declared = own.filter(member::equals).isPresent();
        requireNotVoted(itemId, member);
        try {
            var conflict =
                    conflicts.saveAndFlush(new Conflict(id, itemId, member, reason, declared, by, clock.instant()));
            handled(meeting, conflict, ItemHandled.Act.CONFLICT_DECLARED);
            presiding.follow(id);
            return conflict.id();
        } catch (DataIntegrityViolationException declaredBefore) {
            throw new WrongState("conflict", "DECLARED");
        }
    }

    /** The item is over for the member, who comes back into the room. */
    public void comeBack(MeetingId id, ConflictId conflictId) {
        var meeting = access.requireRuns(user.require(), id);
        var conflict = conflicts
                .hold(conflictId.value())
                .filter(one -> one.meeting().equals(id))
                .orElseThrow(NotFound::new);
        conflict.comeBack(clock.instant());
        handled(meeting, conflict, ItemHandled.Act.MEMBER_RETURNED);
    }

    /** Whoever left for an item comes back when the meeting goes on to another. */
    public void goOnFrom(MeetingId id, AgendaItemId itemId) {
        var meeting = access.requireRuns(user.require(), id);
        for (var conflict : conflicts.findByItemIdOrderByLeftAt(itemId)) {
            if (conflict.isAway() && conflict.meeting().equals(id)) {
                conflict.comeBack(clock.instant());
                handled(meeting, conflict, ItemHandled.Act.MEMBER_RETURNED);
            }
        }
    }

    /** A vote once cast cannot be taken out of the count: the ballot is broken off first. */
    private void requireNotVoted(AgendaItemId item, Seated member) {
        for (var ballot : ballots.findByItemIdAndStateIn(item, VotingService.PENDING)) {
            if (votes.hasVoted(ballot.id(), member.seat())) {
                throw new WrongState("conflict", "VOTED");
            }
        }
    }

    private void handled(MeetingView meeting, Conflict conflict, ItemHandled.Act act) {
        var item = access.requireItem(meeting, conflict.item());
        events.publishEvent(new ItemHandled(
                meeting.id(),
                meeting.committee(),
                item.id(),
                item.number(),
                act,
                conflict.position(),
                user.require(),
                clock.instant()));
    }
}
