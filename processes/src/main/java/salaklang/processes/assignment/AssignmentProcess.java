package salaklang.processes.assignment;

/** Names in {@code assignment.bpmn}. Business key: the assignment's id. */
public final class AssignmentProcess {

    public static final String PROCESS = "assignment";
    public static final String ASSIGNMENT_ID = "assignmentId";

    public static final String ACCEPT = "userTask_Accept";
    public static final String REASSIGN = "userTask_Reassign";
    public static final String SUBMIT_EVIDENCE = "userTask_SubmitEvidence";
    public static final String VERIFY = "userTask_Verify";

    public static final String DECIDE_EXTENSION = "userTask_DecideExtension";

    /** Boolean, given with {@link #ACCEPT}: false returns the assignment to the secretary. */
    public static final String ACCEPTED = "accepted";

    /** Boolean, given with {@link #REASSIGN}: true offers it again, false cancels it. */
    public static final String REASSIGNED = "reassigned";

    /** Boolean, given with {@link #VERIFY}: false sends the work back to the unit. */
    public static final String VERIFIED = "verified";

    /** Boolean, given with {@link #DECIDE_EXTENSION}: whether the unit gets more time. */
    public static final String GRANTED = "granted";

    /** The parts before it have ended. */
    public static final String TURN_COME = "AssignmentTurnCome";

    /** The due date, or the ladder that is climbed after it, is another one: the watch starts anew. */
    public static final String SCHEDULE_CHANGED = "AssignmentScheduleChanged";

    /** The unit asks for a later due date. */
    public static final String EXTENSION_ASKED = "AssignmentExtensionAsked";

    public static final String CANCELLED = "AssignmentCancelled";

    private AssignmentProcess() {}
}
