package salaklang.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.AgendaItemKind;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.ItemOutcomes;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingView;
import salaklang.meeting.OutcomeKind;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** What a meeting decides, one outcome after the other. */
@Service
@Transactional
public class OutcomeService {

    private final Outcomes outcomes;
    private final Floors floors;
    private final DecisionAccess access;
    private final Reopening reopening;
    private final ItemOutcomes agenda;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutcomeService(
            Outcomes outcomes,
            Floors floors,
            DecisionAccess access,
            Reopening reopening,
            ItemOutcomes agenda,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outcomes = outcomes;
        this.floors = floors;
        this.access = access;
        this.reopening = reopening;
        this.agenda = agenda;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The chair has asked and nobody objected: decided without a vote (ม.82). */
    public OutcomeId decide(MeetingId id, AgendaItemId itemId, NewOutcome asked) {
        var meeting = access.requireRuns(by(), id);
        var item = access.requireDecidable(meeting, itemId);
        var outcome = add(meeting, item, asked);
        decideWithoutObjection(meeting, item, outcome);
        return outcome.id();
    }

    /** Decides what was reopened, perhaps in other words, without a vote. */
    public void decideAnew(MeetingId id, OutcomeId outcomeId, NewOutcome asked) {
        var meeting = access.requireRuns(by(), id);
        var outcome = hold(meeting, outcomeId);
        outcome.reword(asked.kind(), asked.text());
        decideWithoutObjection(meeting, access.requireItem(meeting, outcome.item()), outcome);
    }

    /** A decision is opened again only while the meeting is in session and nothing rests on it, and for a reason. */
    public void reopen(MeetingId id, OutcomeId outcomeId, String reason) {
        var meeting = access.requireRuns(by(), id);
        var outcome = hold(meeting, outcomeId);
        reopening.require(outcome, access.requireItem(meeting, outcome.item()));
        outcome.reopen(reason);
        tellAgenda(outcome);
        handled(meeting, outcome.item(), ItemHandled.Act.OUTCOME_REOPENED, reason.strip());
    }

    /** Takes back what is not decided; what was to be done about it is no longer. */
    public void withdraw(MeetingId id, OutcomeId outcomeId, String reason) {
        var meeting = access.requireRuns(by(), id);
        var outcome = hold(meeting, outcomeId);
        floors.requireNoBallot(outcome);
        outcome.withdraw(reason);
        tellAgenda(outcome);
        var item = access.requireItem(meeting, outcome.item());
        recorded(meeting, item, outcome, OutcomeKind.NONE, false);
        handled(meeting, outcome.item(), ItemHandled.Act.OUTCOME_WITHDRAWN, reason.strip());
    }

    /** An outcome that waits for its decision. */
    Outcome add(MeetingView meeting, AgendaItemView item, NewOutcome asked) {
        int before = outcomes.findByItemIdOrderByPosition(item.id()).size();
        if (asked.seen() != null && asked.seen() != before) {
            throw new WrongState("outcome", "CHANGED");
        }
        try {
            return outcomes.saveAndFlush(new Outcome(meeting.id(), item.id(), before + 1, asked.kind(), asked.text()));
        } catch (DataIntegrityViolationException somebodyElseDecided) {
            throw new WrongState("outcome", "CHANGED");
        }
    }

    Outcome hold(MeetingView meeting, OutcomeId id) {
        var outcome = outcomes.hold(id.value()).orElseThrow(NotFound::new);
        if (!outcome.meeting().equals(meeting.id())) {
            throw new NotFound();
        }
        return outcome;
    }

    /** The vote on it is over. */
    void settle(MeetingView meeting, Ballot ballot) {
        var outcome = hold(meeting, ballot.outcome());
        outcome.decideByVote(ballot.id(), ballot.state() == BallotState.CARRIED, by(), now());
        decided(meeting, access.requireItem(meeting, outcome.item()), outcome);
    }

    private void decideWithoutObjection(MeetingView meeting, AgendaItemView item, Outcome outcome) {
        if (outcome.kind().needsQuorum()) {
            floors.of(meeting, item.id()).requireQuorum("kind");
        }
        floors.requireNoBallot(outcome);
        outcome.decideWithoutObjection(by(), now());
        decided(meeting, item, outcome);
    }

    private void decided(MeetingView meeting, AgendaItemView item, Outcome outcome) {
        tellAgenda(outcome);
        boolean decided = outcome.state() == OutcomeState.DECIDED;
        recorded(
                meeting,
                item,
                outcome,
                decided ? outcome.kind() : OutcomeKind.NONE,
                decided && leadsToWork(item, outcome));
    }

    /** Adopting the last minutes is done with; what is recommended or directed there is not. */
    private static boolean leadsToWork(AgendaItemView item, Outcome outcome) {
        return outcome.kind().leadsToWork()
                && (item.kind() != AgendaItemKind.LAST_MINUTES
                        || !outcome.kind().isResolution());
    }

    private void recorded(
            MeetingView meeting, AgendaItemView item, Outcome outcome, OutcomeKind kind, boolean leadsToWork) {
        events.publishEvent(new OutcomeRecorded(
                meeting.id(),
                meeting.committee(),
                item.id(),
                item.number(),
                item.title(),
                outcome.id(),
                kind,
                outcome.text(),
                leadsToWork,
                by(),
                now()));
    }

    /** The agenda shows the first decision of an item, and none while something about it is open. */
    private void tellAgenda(Outcome changed) {
        List<Outcome> all = outcomes.findByItemIdOrderByPosition(changed.item());
        boolean open = all.stream().anyMatch(one -> one.state() == OutcomeState.OPEN);
        var first = all.stream()
                .filter(one -> one.state() == OutcomeState.DECIDED)
                .findFirst()
                .orElse(null);
        boolean fallen = all.stream().anyMatch(one -> one.state() == OutcomeState.FALLEN);
        if (open || first == null && !fallen) {
            agenda.record(changed.meeting(), changed.item(), null, null);
        } else if (first == null) {
            agenda.record(changed.meeting(), changed.item(), OutcomeKind.NONE, null);
        } else {
            agenda.record(changed.meeting(), changed.item(), first.kind(), first.text());
        }
    }

    private void handled(MeetingView meeting, AgendaItemId item, ItemHandled.Act act, String note) {
        events.publishEvent(new ItemHandled(
                meeting.id(),
                meeting.committee(),
                item,
                access.requireItem(meeting, item).number(),
                act,
                note,
                by(),
                now()));
    }

    private Person by() {
        return user.require();
    }

    private Instant now() {
        return clock.instant();
    }
}
