package salaklang.meeting;

import java.util.List;

/**
 * A meeting in a list.
 *
 * @param matters how many matters its agenda has
 * @param outcomes how many of them led to a resolution or recommendation
 */
record MeetingLine(MeetingView meeting, long matters, long outcomes, List<Missing> missing) {}
