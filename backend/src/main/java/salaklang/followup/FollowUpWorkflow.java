package salaklang.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentRecord;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.AssignmentView;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.processes.followup.FollowUpRoundProcess;
import salaklang.processes.followup.FollowUpSteps;
import salaklang.web.NotFound;
import salaklang.workflow.Processes;

/** Moves a round through its process, and does what the process asks for. */
@Component("followUpSteps")
@Transactional
class FollowUpWorkflow implements FollowUpSteps {

    private final FollowUpRounds rounds;
    private final FollowUpLines lines;
    private final AssignmentRecord assignments;
    private final CommitteeRegister committees;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    FollowUpWorkflow(
            FollowUpRounds rounds,
            FollowUpLines lines,
            AssignmentRecord assignments,
            CommitteeRegister committees,
            Processes processes,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.lines = lines;
        this.assignments = assignments;
        this.committees = committees;
        this.processes = processes;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps a new round and starts its process. */
    void start(FollowUpRound round) {
        rounds.saveAndFlush(round);
        events.publishEvent(new FollowUpRoundPlanned(round.id(), round.committee(), actor(), clock.instant(), null));
        processes.start(
                FollowUpRoundProcess.PROCESS,
                round.id().value(),
                Map.of(FollowUpRoundProcess.ROUND_ID, round.id().toString()));
    }

    void closeEarly(FollowUpRoundId id) {
        processes.correlate(FollowUpRoundProcess.PROCESS, id.value(), FollowUpRoundProcess.CLOSED_EARLY, Map.of());
    }

    void cancelled(FollowUpRoundId id) {
        processes.correlate(FollowUpRoundProcess.PROCESS, id.value(), FollowUpRoundProcess.CANCELLED, Map.of());
    }

    @Override
    public Date opensAt(String roundId) {
        return Date.from(read(roundId).opensAt(clock.getZone()));
    }

    @Override
    public void ask(String roundId) {
        var round = forChange(roundId);
        round.open(clock.instant());
        lines.ask(round.id(), asked(round.committee()), LocalDate.now(clock), clock.instant());
        events.publishEvent(new FollowUpRoundOpened(round.id(), round.committee(), actor(), clock.instant(), null));
    }

    @Override
    public Date remindAt(String roundId) {
        return Date.from(read(roundId).remindAt(clock.getZone()));
    }

    @Override
    public void remind(String roundId) {
        var round = read(roundId);
        if (!lines.units(round.id(), List.of(LineState.WAITING)).isEmpty()) {
            events.publishEvent(
                    new FollowUpRoundReminded(round.id(), round.committee(), actor(), clock.instant(), null));
        }
    }

    @Override
    public Date closesAt(String roundId) {
        return Date.from(read(roundId).closesAt(clock.getZone()));
    }

    @Override
    public void compile(String roundId) {
        var round = forChange(roundId);
        lines.silence(round.id());
        lines.overdue(round.id(), late(round));
        round.compile(lines.count(round.id()), clock.instant());
        events.publishEvent(new FollowUpRoundCompiled(round.id(), round.committee(), actor(), clock.instant(), null));
    }

    @Override
    public void sendToGovernor(String roundId) {
        var round = forChange(roundId);
        round.report();
        events.publishEvent(new FollowUpRoundReported(round.id(), round.committee(), actor(), clock.instant(), null));
    }

    @Override
    public void planNext(String roundId) {
        var round = forChange(roundId);
        if (hasMoreToAsk(round.committee())) {
            rounds.flush();
            start(round.next(LocalDate.now(clock)));
        }
    }

    /** A dissolved committee is followed up until the last of its assignments has ended. */
    private boolean hasMoreToAsk(CommitteeId committee) {
        return committees.require(committee).isActive()
                || !assignments.openOf(committee).isEmpty();
    }

    /** What lies with a unit, or has been handed in: not what waits for its turn, nor what its unit returned. */
    private List<AssignmentView> asked(CommitteeId committee) {
        return assignments.openOf(committee).stream()
                .filter(one -> one.state().waitsForUnit() || one.state() == AssignmentState.SUBMITTED)
                .toList();
    }

    private List<AssignmentId> late(FollowUpRound round) {
        var today = LocalDate.now(clock);
        return assignments.openOf(round.committee()).stream()
                .filter(assignment -> assignment.state().waitsForUnit()
                        && assignment.dueDate().isBefore(today))
                .map(AssignmentView::id)
                .toList();
    }

    private FollowUpRound read(String roundId) {
        return rounds.findById(UUID.fromString(roundId)).orElseThrow(NotFound::new);
    }

    private FollowUpRound forChange(String roundId) {
        return rounds.findForChange(UUID.fromString(roundId)).orElseThrow(NotFound::new);
    }

    /** Nobody where a timer acts. */
    private Person actor() {
        return user.find().orElse(null);
    }
}
