package salaklang.processes.followup;

/** Names in {@code follow-up-round.bpmn}. Business key: the round's id. */
public final class FollowUpRoundProcess {

    public static final String PROCESS = "follow-up-round";
    public static final String ROUND_ID = "roundId";

    /** Closes the round before its closing day. */
    public static final String CLOSED_EARLY = "FollowUpRoundClosedEarly";

    public static final String CANCELLED = "FollowUpRoundCancelled";

    private FollowUpRoundProcess() {}
}
