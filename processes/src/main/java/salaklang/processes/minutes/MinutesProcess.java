package salaklang.processes.minutes;

/**
 * Names in {@code minutes.bpmn}. Business key: the id of the minutes. The first version has the meeting's id and is
 * called by the meeting's process; a corrected version is started by itself.
 */
public final class MinutesProcess {

    public static final String PROCESS = "minutes";
    public static final String MINUTES_ID = "minutesId";

    public static final String DRAFT = "userTask_Draft";
    public static final String ANSWER_CORRECTIONS = "userTask_AnswerCorrections";
    public static final String ADOPT = "userTask_Adopt";
    public static final String LOCK = "userTask_Lock";
    public static final String SIGN = "userTask_Sign";

    /** String, given with {@link #DRAFT}: {@link #CIRCULATED} or {@link #ADOPTED}. */
    public static final String DRAFTED = "drafted";

    public static final String CIRCULATED = "circulated";
    /** The meeting adopted its minutes before it ended: nothing is circulated. */
    public static final String ADOPTED = "adopted";

    /** Takes circulated minutes back to the draft. */
    public static final String TAKEN_BACK = "MinutesTakenBack";

    private MinutesProcess() {}
}
