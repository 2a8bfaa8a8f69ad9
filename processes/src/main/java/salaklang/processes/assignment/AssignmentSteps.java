package salaklang.processes.assignment;

import java.util.Date;

/** What {@code assignment.bpmn} asks of the platform, by the bean {@code assignmentSteps}. */
public interface AssignmentSteps {

    /** When to remind the unit of the due date; asked again when the assignment is offered again. */
    Date remindAt(String assignmentId);

    /** Reminds the unit, unless the work has been handed in. */
    void remind(String assignmentId);

    /** The moment after the due date has ended in Thailand; asked again when the assignment is offered again. */
    Date overdueAt(String assignmentId);

    /** Marks the assignment overdue, unless it is marked already or the work has been handed in. */
    void markOverdue(String assignmentId);
}
