package salaklang.processes.meeting;

/** Names in {@code committee-meeting.bpmn}. Business key: the meeting's id. */
public final class CommitteeMeeting {

    public static final String PROCESS = "committee-meeting";
    public static final String MEETING_ID = "meetingId";

    public static final String SEND_INVITATION = "userTask_SendInvitation";
    public static final String CONSENT_TO_URGENT_CALL = "userTask_ConsentToUrgentCall";
    public static final String SEND_URGENT_INVITATION = "userTask_SendUrgentInvitation";
    public static final String OPEN_MEETING = "userTask_OpenMeeting";
    public static final String HOLD_MEETING = "userTask_HoldMeeting";

    /**
     * Boolean, given with {@link #SEND_INVITATION}: true asks the chair first, for the notice is shorter than the rule; false
     * where the invitation has gone out.
     */
    public static final String NOTICE_SHORT = "noticeShort";

    /** Boolean, given with {@link #CONSENT_TO_URGENT_CALL}: false takes the meeting back to planning. */
    public static final String CONSENT_GIVEN = "consentGiven";

    /** Boolean, given with {@link #OPEN_MEETING}: false adjourns the meeting for lack of quorum. */
    public static final String QUORUM_PRESENT = "quorumPresent";

    /** Boolean, given with {@link #HOLD_MEETING}: true ends the session where it stands, for it lost its quorum. */
    public static final String QUORUM_LOST = "quorumLost";

    /** Boolean, given with either where the meeting is adjourned: whether another is to be planned for what is left open. */
    public static final String FOLLOW_UP = "followUpPlanned";

    /** A new date: takes an invited meeting back to planning, and reckons a planned one's notice anew. */
    public static final String MEETING_POSTPONED = "MeetingPostponed";

    public static final String MEETING_CANCELLED = "MeetingCancelled";

    private CommitteeMeeting() {}
}
