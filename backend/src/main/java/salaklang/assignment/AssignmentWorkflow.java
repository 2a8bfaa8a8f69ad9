package salaklang.assignment;

import static salaklang.processes.assignment.AssignmentProcess.ACCEPT;
import static salaklang.processes.assignment.AssignmentProcess.ACCEPTED;
import static salaklang.processes.assignment.AssignmentProcess.ASSIGNMENT_ID;
import static salaklang.processes.assignment.AssignmentProcess.CANCELLED;
import static salaklang.processes.assignment.AssignmentProcess.DECIDE_EXTENSION;
import static salaklang.processes.assignment.AssignmentProcess.EXTENSION_ASKED;
import static salaklang.processes.assignment.AssignmentProcess.GRANTED;
import static salaklang.processes.assignment.AssignmentProcess.PROCESS;
import static salaklang.processes.assignment.AssignmentProcess.REASSIGN;
import static salaklang.processes.assignment.AssignmentProcess.REASSIGNED;
import static salaklang.processes.assignment.AssignmentProcess.SCHEDULE_CHANGED;
import static salaklang.processes.assignment.AssignmentProcess.SUBMIT_EVIDENCE;
import static salaklang.processes.assignment.AssignmentProcess.TURN_COME;
import static salaklang.processes.assignment.AssignmentProcess.VERIFIED;
import static salaklang.processes.assignment.AssignmentProcess.VERIFY;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import salaklang.escalation.Ladder;
import salaklang.organisation.Organisation;
import salaklang.processes.assignment.AssignmentSteps;
import salaklang.web.NotFound;
import salaklang.workflow.Processes;

/**
 * Moves the process of an assignment, and does what the process asks. The process of its recommendation starts it;
 * without one, whoever assigns does.
 */
@Component("assignmentSteps")
class AssignmentWorkflow implements AssignmentSteps {

    private final Processes processes;
    private final Assignments assignments;
    private final TakenSteps taken;
    private final StepsOfTheLadder steps;
    private final Ladder ladder;
    private final Organisation organisation;
    private final Clock clock;

    AssignmentWorkflow(
            Processes processes,
            Assignments assignments,
            TakenSteps taken,
            StepsOfTheLadder steps,
            Ladder ladder,
            Organisation organisation,
            Clock clock) {
        this.processes = processes;
        this.assignments = assignments;
        this.taken = taken;
        this.steps = steps;
        this.ladder = ladder;
        this.organisation = organisation;
        this.clock = clock;
    }

    void start(AssignmentId id) {
        processes.start(PROCESS, id.value(), Map.of(ASSIGNMENT_ID, id.toString()));
    }

    void turnCame(AssignmentId id) {
        correlate(id, TURN_COME);
    }

    void accept(AssignmentId id) {
        complete(id, ACCEPT, Map.of(ACCEPTED, true));
    }

    void giveBack(AssignmentId id) {
        complete(id, ACCEPT, Map.of(ACCEPTED, false));
    }

    void reassign(AssignmentId id) {
        complete(id, REASSIGN, Map.of(REASSIGNED, true));
    }

    void acceptDecline(AssignmentId id) {
        complete(id, REASSIGN, Map.of(REASSIGNED, false));
    }

    void submit(AssignmentId id) {
        complete(id, SUBMIT_EVIDENCE, Map.of());
    }

    void verify(AssignmentId id) {
        complete(id, VERIFY, Map.of(VERIFIED, true));
    }

    void sendBack(AssignmentId id) {
        complete(id, VERIFY, Map.of(VERIFIED, false));
    }

    void askExtension(AssignmentId id) {
        correlate(id, EXTENSION_ASKED);
    }

    void grantExtension(AssignmentId id) {
        complete(id, DECIDE_EXTENSION, Map.of(GRANTED, true));
        scheduleChanged(id);
    }

    void refuseExtension(AssignmentId id) {
        complete(id, DECIDE_EXTENSION, Map.of(GRANTED, false));
    }

    /** The watch asks anew what is next. */
    void scheduleChanged(AssignmentId id) {
        correlate(id, SCHEDULE_CHANGED);
    }

    /** As {@link #scheduleChanged}; where the process does not wait for it, nothing happens. */
    void scheduleChangedWhereItWaits(UUID id) {
        processes.correlateWhereItWaits(PROCESS, id, SCHEDULE_CHANGED);
    }

    /** @param before where it stood: a returned one lies with who assigned it, who decides not to offer it again */
    void cancel(AssignmentId id, AssignmentState before) {
        if (before == AssignmentState.RETURNED) {
            complete(id, REASSIGN, Map.of(REASSIGNED, false));
        } else {
            correlate(id, CANCELLED);
        }
    }

    private void complete(AssignmentId id, String userTask, Map<String, Object> variables) {
        processes.complete(PROCESS, id.value(), userTask, variables);
    }

    private void correlate(AssignmentId id, String message) {
        processes.correlate(PROCESS, id.value(), message, Map.of());
    }

    @Override
    public boolean isItsTurn(String assignmentId) {
        return read(assignmentId).state() != AssignmentState.WAITING;
    }

    @Override
    public boolean isReopened(String assignmentId) {
        return read(assignmentId).state() == AssignmentState.IN_PROGRESS;
    }

    @Override
    public boolean hasNextMoment(String assignmentId) {
        return !ahead(read(assignmentId)).isEmpty();
    }

    @Override
    public Date nextMoment(String assignmentId) {
        return Date.from(ahead(read(assignmentId)).get(0).at());
    }

    @Override
    public void takeStep(String assignmentId) {
        var assignment =
                assignments.findForChange(UUID.fromString(assignmentId)).orElseThrow(NotFound::new);
        steps.take(assignment, ahead(assignment), clock.instant());
    }

    private List<Watch.Moment> ahead(Assignment assignment) {
        var due = assignment.dueDate();
        var kind = organisation.require(assignment.unit()).kind();
        return Watch.ahead(
                ladder.moments(assignment.urgency(), kind, due),
                due.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                assignment.watchedFrom(),
                taken.of(assignment.id(), due));
    }

    private Assignment read(String id) {
        return assignments.findById(UUID.fromString(id)).orElseThrow(NotFound::new);
    }
}
