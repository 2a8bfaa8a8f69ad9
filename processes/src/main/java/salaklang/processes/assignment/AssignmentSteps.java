package salaklang.processes.assignment;

import java.util.Date;

/** What {@code assignment.bpmn} asks of the platform, by the bean {@code assignmentSteps}. */
public interface AssignmentSteps {

    /** Whether no required part before this one is still open; asked once, when the assignment is made. */
    boolean isItsTurn(String assignmentId);

    /** Whether finished work has been opened again, which nobody has to accept once more. */
    boolean isReopened(String assignmentId);

    /** Whether a reminder, the overdue mark or a step of the escalation ladder is still ahead for its due date. */
    boolean hasNextMoment(String assignmentId);

    /** When the next of them is due. Asked only where there is one; a moment that has passed is due at once. */
    Date nextMoment(String assignmentId);

    /** Takes whatever is due by now, each step once for a due date; tells nobody where the work has been handed in. */
    void takeStep(String assignmentId);
}
