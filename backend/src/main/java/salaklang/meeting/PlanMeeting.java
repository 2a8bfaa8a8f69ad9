package salaklang.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import salaklang.committee.CommitteeId;

/**
 * A meeting to be planned.
 *
 * @param date its day, in Bangkok
 * @param time when it begins on that day
 * @param place such as ห้องประชุมสามัคคี ชั้น 2
 */
public record PlanMeeting(CommitteeId committee, LocalDate date, LocalTime time, String place, MeetingSetting setting) {

    public PlanMeeting(CommitteeId committee, LocalDate date, LocalTime time, String place) {
        this(committee, date, time, place, MeetingSetting.ORDINARY);
    }
}
