package salaklang.processes.recommendation;

/** Names in {@code recommendation.bpmn}. Business key: the recommendation's id. */
public final class RecommendationProcess {

    public static final String PROCESS = "recommendation";
    public static final String RECOMMENDATION_ID = "recommendationId";

    public static final String PROPOSE = "userTask_Propose";
    public static final String APPROVE = "userTask_Approve";
    public static final String REPORT_BACK = "userTask_ReportBack";

    /** String, given with {@link #PROPOSE}: {@link #PROPOSED} or {@link #NOTED}. */
    public static final String PROPOSAL = "proposal";

    public static final String PROPOSED = "proposed";
    /** Nobody has to act on it: it ends here. */
    public static final String NOTED = "noted";

    /** String, given with {@link #APPROVE}: {@link #APPROVED}, {@link #SENT_BACK} or {@link #DECLINED}. */
    public static final String DECISION = "decision";

    public static final String APPROVED = "approved";
    public static final String SENT_BACK = "sentBack";
    public static final String DECLINED = "declined";

    /** Ends the recommendation at any point: a later decision took its place. */
    public static final String SUPERSEDED = "RecommendationSuperseded";

    private RecommendationProcess() {}
}
