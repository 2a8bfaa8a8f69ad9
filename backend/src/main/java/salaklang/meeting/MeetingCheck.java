package salaklang.meeting;

import salaklang.web.InvalidInput;

/**
 * What another feature asks of a meeting before it takes a step. A step that it refuses is not taken, whoever takes it; each
 * may throw {@link InvalidInput}.
 */
public interface MeetingCheck {

    default void beforeOpening(MeetingView meeting) {}

    /** Before it is given up for lack of quorum. */
    default void beforeAdjourning(MeetingView meeting) {}

    default void beforeClosing(MeetingView meeting) {}
}
