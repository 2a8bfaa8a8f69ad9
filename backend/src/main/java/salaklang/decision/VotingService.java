package salaklang.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.attendance.ItemPresiding;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Votes: each member with one, on their own device or by a raised hand (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.82). */
@Service
@Transactional
public class VotingService {

    static final Set<BallotState> FINAL = EnumSet.of(BallotState.CARRIED, BallotState.FALLEN);
    static final Set<BallotState> PENDING = EnumSet.of(BallotState.OPEN, BallotState.TIED);

    private final Ballots ballots;
    private final Votes votes;
    private final Conflicts conflicts;
    private final OutcomeService decisions;
    private final Floors floors;
    private final DecisionAccess access;
    private final ItemPresiding presidingNow;
    private final CommitteeRegister committees;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VotingService(
            Ballots ballots,
            Votes votes,
            Conflicts conflicts,
            OutcomeService decisions,
            Floors floors,
            DecisionAccess access,
            ItemPresiding presidingNow,
            CommitteeRegister committees,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.votes = votes;
        this.conflicts = conflicts;
        this.decisions = decisions;
        this.floors = floors;
        this.access = access;
        this.presidingNow = presidingNow;
        this.committees = committees;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Puts an outcome to the vote. */
    public BallotId open(MeetingId id, AgendaItemId itemId, NewOutcome asked, BallotSecrecy secrecy) {
        var meeting = access.requireRuns(by(), id);
        var item = access.requireDecidable(meeting, itemId);
        floors.of(meeting, itemId).requireQuorum("kind");
        requireNonePending(itemId);
        return open(meeting, Ballot.on(decisions.add(meeting, item, asked), secrecy, rule(meeting), now()));
    }

    /** Puts to the vote what was reopened, perhaps in other words. */
    public BallotId openAnew(MeetingId id, OutcomeId outcomeId, NewOutcome asked, BallotSecrecy secrecy) {
        var meeting = access.requireRuns(by(), id);
        var outcome = decisions.hold(meeting, outcomeId);
        floors.of(meeting, outcome.item()).requireQuorum("kind");
        requireNonePending(outcome.item());
        outcome.reword(asked.kind(), asked.text());
        return open(meeting, Ballot.on(outcome, secrecy, rule(meeting), now()));
    }

    /** Asks the others in secret whether a challenged member may stay; what they say is final (ม.15). */
    public BallotId openToStay(MeetingId id, ConflictId conflictId) {
        var meeting = access.requireRuns(by(), id);
        var conflict = conflicts
                .hold(conflictId.value())
                .filter(one -> one.meeting().equals(id))
                .orElseThrow(NotFound::new);
        if (ballots.existsByConflictIdAndStateIn(conflictId, FINAL)) {
            throw new WrongState("conflict", "LEFT");
        }
        requireNonePending(conflict.item());
        conflict.hear(now());
        conflicts.saveAndFlush(conflict);
        floors.of(meeting, conflict.item()).requireQuorum("conflict");
        presidingNow.follow(id);
        return open(meeting, Ballot.toStay(conflict, now()));
    }

    /** Votes for the member that the person attends for. */
    public void vote(MeetingId id, BallotId ballotId, Choice choice) {
        var meeting = DecisionAccess.requireInSession(access.requireSees(by(), id));
        var ballot = share(meeting, ballotId);
        var floor = floors.of(meeting, ballot.item());
        cast(meeting, ballot, floor, floors.requireOwn(by(), meeting, floor), choice, false);
    }

    /** Records a hand raised by a member without a device. */
    public void recordHand(MeetingId id, BallotId ballotId, SeatId seat, Choice choice) {
        var meeting = access.requireRuns(by(), id);
        var ballot = share(meeting, ballotId);
        if (ballot.secrecy() == BallotSecrecy.SECRET) {
            throw new InvalidInput("seat", "decision.error.hand-in-secret");
        }
        var floor = floors.of(meeting, ballot.item());
        var member = floor.find(seat).orElseThrow(() -> new InvalidInput("seat", "decision.error.not-a-member"));
        cast(meeting, ballot, floor, member, choice, true);
    }

    private void cast(MeetingView meeting, Ballot ballot, Floor floor, Seated member, Choice choice, boolean byHand) {
        if (choice == null) {
            throw new InvalidInput("choice", "decision.error.choice");
        }
        ballot.requireOpen();
        floor.requireDecides(member);
        floor.requireQuorum("choice");
        if (!votes.cast(ballot, member, choice, byHand)) {
            throw new WrongState("vote", "CAST");
        }
        var said = ballot.secrecy() == BallotSecrecy.SECRET ? member.position() : member.position() + " " + choice;
        handled(meeting, ballot, ItemHandled.Act.VOTE_CAST, said);
    }

    /** Counts. On a tie the outcome waits for the casting vote, where the committee's rules know one. */
    public BallotState close(MeetingId id, BallotId ballotId) {
        var meeting = access.requireRuns(by(), id);
        var ballot = hold(meeting, ballotId);
        ballot.requireOpen();
        var floor = floors.of(meeting, ballot.item());
        floor.requireQuorum("ballot");
        ballot.close(
                votes.count(ballot),
                floor.present(votes.voters(ballot.id())),
                floor.count().members(),
                now());
        votes.forget(ballot.id());
        handled(meeting, ballot, ItemHandled.Act.BALLOT_CLOSED, ballot.state().name());
        settle(meeting, ballot);
        return ballot.state();
    }

    /**
     * Gives the casting vote: an act of its own by whoever presides, or recorded by the secretary for them.
     *
     * @throws AccessDeniedException to everybody else
     */
    public BallotState cast(MeetingId id, BallotId ballotId, Choice choice) {
        var by = by();
        var meeting = access.holdInSession(by, id);
        var presiding = floors.presiding(meeting);
        boolean own = presiding.isHeldBy(by);
        if (!own && !access.runs(by, meeting)) {
            throw new AccessDeniedException("Only who presides has the casting vote");
        }
        var ballot = hold(meeting, ballotId);
        var floor = floors.of(meeting, ballot.item());
        if (presiding.seat() != null && floor.recused().contains(presiding.seat())) {
            throw new InvalidInput("choice", "decision.error.recused", presiding.position());
        }
        floor.requireQuorum("choice");
        ballot.cast(choice, presiding.position(), !own, now());
        handled(meeting, ballot, ItemHandled.Act.CASTING_VOTE_GIVEN, presiding.position() + " " + choice);
        settle(meeting, ballot);
        return ballot.state();
    }

    /** Breaks a vote off; its outcome waits for another decision. */
    public void breakOff(MeetingId id, BallotId ballotId, String reason) {
        var meeting = access.requireRuns(by(), id);
        var ballot = hold(meeting, ballotId);
        ballot.breakOff(reason, now());
        votes.forget(ballot.id());
        if (ballot.conflict() != null) {
            var conflict = conflicts.hold(ballot.conflict().value()).orElseThrow();
            conflict.breakOffHearing();
            conflicts.saveAndFlush(conflict);
            presidingNow.follow(id);
        }
        handled(meeting, ballot, ItemHandled.Act.BALLOT_BROKEN_OFF, reason.strip());
    }

    private BallotId open(MeetingView meeting, Ballot ballot) {
        try {
            ballots.saveAndFlush(ballot);
        } catch (DataIntegrityViolationException somebodyElseDid) {
            throw new WrongState("ballot", BallotState.OPEN);
        }
        if (ballot.secrecy() == BallotSecrecy.SECRET) {
            votes.prepare(ballot.id());
        }
        handled(meeting, ballot, ItemHandled.Act.BALLOT_OPENED, ballot.secrecy().name());
        return ballot.id();
    }

    private void settle(MeetingView meeting, Ballot ballot) {
        if (ballot.state().isPending()) {
            return;
        }
        if (ballot.outcome() != null) {
            decisions.settle(meeting, ballot);
            return;
        }
        var conflict = conflicts.hold(ballot.conflict().value()).orElseThrow();
        if (ballot.state() == BallotState.CARRIED) {
            conflict.stay(now());
        } else {
            conflict.confirm();
        }
        conflicts.saveAndFlush(conflict);
        presidingNow.follow(meeting.id());
    }

    private void requireNonePending(AgendaItemId item) {
        ballots.findByItemIdAndStateIn(item, PENDING).stream().findFirst().ifPresent(pending -> {
            throw new WrongState("ballot", pending.state());
        });
    }

    private VotingRule rule(MeetingView meeting) {
        var rules = committees.rules(meeting.committee(), now());
        return new VotingRule(rules.majority(), rules.castingVote());
    }

    private Ballot share(MeetingView meeting, BallotId id) {
        return of(meeting, ballots.share(id.value()).orElseThrow(NotFound::new));
    }

    private Ballot hold(MeetingView meeting, BallotId id) {
        return of(meeting, ballots.hold(id.value()).orElseThrow(NotFound::new));
    }

    private static Ballot of(MeetingView meeting, Ballot ballot) {
        if (!ballot.meeting().equals(meeting.id())) {
            throw new NotFound();
        }
        return ballot;
    }

    private void handled(MeetingView meeting, Ballot ballot, ItemHandled.Act act, String note) {
        var item = access.requireItem(meeting, ballot.item());
        events.publishEvent(
                new ItemHandled(meeting.id(), meeting.committee(), item.id(), item.number(), act, note, by(), now()));
    }

    private Person by() {
        return user.require();
    }

    private Instant now() {
        return clock.instant();
    }
}
