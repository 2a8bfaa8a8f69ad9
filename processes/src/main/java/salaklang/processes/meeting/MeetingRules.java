package salaklang.processes.meeting;

/** Names in {@code meeting-rules.dmn}: the rules that a new committee meets by. */
public final class MeetingRules {

    public static final String DECISION = "meeting-rules";

    /** {@code COMMITTEE}, {@code SUBCOMMITTEE}, {@code WORKING_GROUP} or {@code PROVINCIAL_BOARD}. */
    public static final String COMMITTEE_KIND = "committeeKind";

    public static final String QUORUM_NUMERATOR = "quorumNumerator";
    public static final String QUORUM_DENOMINATOR = "quorumDenominator";
    public static final String NOTICE_DAYS = "noticeDays";

    /** {@code CLEAR_DAYS}, {@code DAYS_BEFORE} or {@code WORKING_DAYS}. */
    public static final String NOTICE_COUNT = "noticeCount";

    /** {@code OF_VOTES}, {@code OF_PRESENT} or {@code TWO_THIRDS_OF_PRESENT}. */
    public static final String MAJORITY = "majority";

    public static final String CASTING_VOTE = "castingVote";
    public static final String SUBSTITUTES = "substitutes";
    public static final String E_MEETINGS = "eMeetings";
    public static final String ADJOURNED_NUMERATOR = "adjournedNumerator";
    public static final String ADJOURNED_DENOMINATOR = "adjournedDenominator";
    public static final String ADJOURNED_WITHIN_DAYS = "adjournedWithinDays";
    public static final String LEGAL_BASIS = "legalBasis";

    private MeetingRules() {}
}
