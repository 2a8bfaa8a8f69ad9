package salaklang.series;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import salaklang.meeting.MeetingId;

/**
 * A meeting that was planned with a series.
 *
 * @param dueOn its day by the series; the meeting itself may have been put on another since
 */
@Embeddable
record SeriesMeeting(LocalDate dueOn, MeetingId meetingId) {}
