package salaklang.processes.assignment;

/** Names in {@code assignment.bpmn}. Business key: the assignment's id. */
public final class AssignmentProcess {

    public static final String PROCESS = "assignment";
    public static final String ASSIGNMENT_ID = "assignmentId";

    public static final String ACCEPT = "userTask_Accept";
    public static final String REASSIGN = "userTask_Reassign";
    public static final String SUBMIT_EVIDENCE = "userTask_SubmitEvidence";
    public static final String VERIFY = "userTask_Verify";

    /** Boolean, given with {@link #ACCEPT}: false returns the assignment to the secretary. */
    public static final String ACCEPTED = "accepted";

    /** Boolean, given with {@link #REASSIGN}: true offers it again, false cancels it. */
    public static final String REASSIGNED = "reassigned";

    /** Boolean, given with {@link #VERIFY}: false sends the work back to the unit. */
    public static final String VERIFIED = "verified";

    public static final String CANCELLED = "AssignmentCancelled";

    private AssignmentProcess() {}
}
