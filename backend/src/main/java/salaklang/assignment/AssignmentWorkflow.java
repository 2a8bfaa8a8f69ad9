package salaklang.assignment;

import static salaklang.processes.assignment.AssignmentProcess.ACCEPT;
import static salaklang.processes.assignment.AssignmentProcess.ACCEPTED;
import static salaklang.processes.assignment.AssignmentProcess.CANCELLED;
import static salaklang.processes.assignment.AssignmentProcess.PROCESS;
import static salaklang.processes.assignment.AssignmentProcess.REASSIGN;
import static salaklang.processes.assignment.AssignmentProcess.REASSIGNED;
import static salaklang.processes.assignment.AssignmentProcess.SUBMIT_EVIDENCE;
import static salaklang.processes.assignment.AssignmentProcess.VERIFIED;
import static salaklang.processes.assignment.AssignmentProcess.VERIFY;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import salaklang.calendar.WorkingDays;
import salaklang.processes.assignment.AssignmentSteps;
import salaklang.web.NotFound;
import salaklang.workflow.Processes;

/** Moves the process of an assignment, and does what the process asks. Its recommendation's process starts it. */
@Component("assignmentSteps")
class AssignmentWorkflow implements AssignmentSteps {

    private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);

    private final Processes processes;
    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WorkingDays workingDays;
    private final int remindWorkingDaysBefore;

    AssignmentWorkflow(
            Processes processes,
            Assignments assignments,
            ApplicationEventPublisher events,
            Clock clock,
            WorkingDays workingDays,
            @Value("${sala.assignment.remind-working-days-before:3}") int remindWorkingDaysBefore) {
        this.processes = processes;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
        this.workingDays = workingDays;
        this.remindWorkingDaysBefore = remindWorkingDaysBefore;
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

    void submit(AssignmentId id) {
        complete(id, SUBMIT_EVIDENCE, Map.of());
    }

    void verify(AssignmentId id) {
        complete(id, VERIFY, Map.of(VERIFIED, true));
    }

    void sendBack(AssignmentId id) {
        complete(id, VERIFY, Map.of(VERIFIED, false));
    }

    /** @param returned it lies with the secretary, who decides not to offer it again */
    void cancel(AssignmentId id, boolean returned) {
        if (returned) {
            complete(id, REASSIGN, Map.of(REASSIGNED, false));
        } else {
            processes.correlate(PROCESS, id.value(), CANCELLED, Map.of());
        }
    }

    private void complete(AssignmentId id, String userTask, Map<String, Object> variables) {
        processes.complete(PROCESS, id.value(), userTask, variables);
    }

    /** At the start of work, some working days before. */
    @Override
    public Date remindAt(String assignmentId) {
        var day = workingDays.before(read(assignmentId).dueDate(), remindWorkingDaysBefore);
        return date(day.atTime(START_OF_WORK).atZone(clock.getZone()));
    }

    @Override
    public Date overdueAt(String assignmentId) {
        return date(read(assignmentId).dueDate().plusDays(1).atStartOfDay(clock.getZone()));
    }

    @Override
    public void remind(String assignmentId) {
        var assignment = forChange(assignmentId);
        var at = clock.instant();
        if (assignment.remind(null, at)) {
            events.publishEvent(new AssignmentReminded(assignment.view().concealed(), null, at, null));
        }
    }

    @Override
    public void markOverdue(String assignmentId) {
        var assignment = forChange(assignmentId);
        var at = clock.instant();
        if (assignment.markOverdue(at)) {
            events.publishEvent(new AssignmentOverdue(assignment.view().concealed(), null, at, null));
        }
    }

    private Assignment read(String id) {
        return assignments.findById(UUID.fromString(id)).orElseThrow(NotFound::new);
    }

    private Assignment forChange(String id) {
        return assignments.findForChange(UUID.fromString(id)).orElseThrow(NotFound::new);
    }

    private static Date date(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }
}
