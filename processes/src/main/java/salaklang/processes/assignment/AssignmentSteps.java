package salaklang.processes.assignment;

import java.util.Date;

/** What {@code assignment.bpmn} asks of the platform, by the bean {@code assignmentSteps}. */
public interface AssignmentSteps {

    /** When to remind the unit of the due date. */
    Date remindAt(String assignmentId);

    /** Reminds the unit, unless the work has been handed in. */
    void remind(String assignmentId);

    /** The moment after the due date has ended in Thailand. */
    Date overdueAt(String assignmentId);

    /** Marks the assignment overdue, unless the work has been handed in. */
    void markOverdue(String assignmentId);
}
