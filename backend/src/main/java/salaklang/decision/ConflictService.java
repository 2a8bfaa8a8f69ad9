package salaklang.decision;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
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
    private final DecisionRows rows;
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
            DecisionRows rows,
            Ballots ballots,
            Votes votes,
            Floors floors,
            DecisionAccess access,
            ItemPresiding presiding,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conflicts = conflicts;
        this.rows = rows;
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
     * A member declares a conflict and leaves the item at once, or somebody raises another's: that has no effect until the
     * member owns it or the meeting takes it up (ม.15).
     *
     * @param seat the member; null for the one that the person attends for
     */
    public ConflictId declare(MeetingId id, AgendaItemId itemId, SeatId seat, String reason) {
        var by = user.require();
        var meeting = access.holdInSession(by, id);
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
            handled(meeting, conflict, declared ? ItemHandled.Act.CONFLICT_DECLARED : ItemHandled.Act.CONFLICT_RAISED);
            presiding.follow(id);
            return conflict.id();
        } catch (DataIntegrityViolationException declaredBefore) {
            throw new WrongState("conflict", "DECLARED");
        }
    }

    /**
     * The member concerned answers a challenge, or the secretary records the answer: the member owns it and leaves, or
     * explains why it is none and the meeting decides.
     */
    public void answer(MeetingId id, ConflictId conflictId, boolean owned, String words) {
        var by = user.require();
        var meeting = DecisionAccess.requireInSession(access.requireSees(by, id));
        var conflict = hold(id, conflictId);
        var floor = floors.of(meeting, conflict.item());
        var own = floors.own(by, meeting, floor).map(Seated::seat);
        if (!own.filter(conflict.seat()::equals).isPresent() && !access.runs(by, meeting)) {
            throw new AccessDeniedException("Only the member concerned answers");
        }
        if (owned) {
            floor.find(conflict.seat()).ifPresent(member -> requireNotVoted(conflict.item(), member));
            conflict.own(clock.instant());
        } else {
            conflict.deny(words);
        }
        conflicts.saveAndFlush(conflict);
        handled(meeting, conflict, owned ? ItemHandled.Act.CONFLICT_OWNED : ItemHandled.Act.CONFLICT_DENIED);
        presiding.follow(id);
    }

    /** What was recorded by mistake is withdrawn for a reason, also where a lack of quorum has carried its item. */
    public void withdraw(MeetingId id, ConflictId conflictId, String reason) {
        var by = user.require();
        var meeting = access.requireRuns(by, id);
        var shown = rows.conflicts(id).stream()
                .filter(one -> one.id().equals(conflictId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (ballots.existsByConflictIdAndStateIn(conflictId, VotingService.PENDING)) {
            throw new WrongState("conflict", "HEARD");
        }
        var conflict = conflicts.hold(conflictId.value()).orElseThrow(NotFound::new);
        conflict.withdraw(reason, by, clock.instant());
        conflicts.saveAndFlush(conflict);
        handled(
                meeting,
                shown.item(),
                ItemHandled.Act.CONFLICT_WITHDRAWN,
                conflict.position() + " · " + reason.strip());
        presiding.follow(id);
    }

    /** The item is over for the member, who comes back into the room. */
    public void comeBack(MeetingId id, ConflictId conflictId) {
        var meeting = access.requireRuns(user.require(), id);
        var conflict = hold(id, conflictId);
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

    private Conflict hold(MeetingId id, ConflictId conflict) {
        return conflicts
                .hold(conflict.value())
                .filter(one -> one.meeting().equals(id))
                .orElseThrow(NotFound::new);
    }

    private void handled(MeetingView meeting, Conflict conflict, ItemHandled.Act act) {
        handled(meeting, conflict.item(), act, conflict.position());
    }

    private void handled(MeetingView meeting, AgendaItemId itemId, ItemHandled.Act act, String note) {
        var item = access.requireItem(meeting, itemId);
        events.publishEvent(new ItemHandled(
                meeting.id(),
                meeting.committee(),
                item.id(),
                item.number(),
                act,
                note,
                user.require(),
                clock.instant()));
    }
}
