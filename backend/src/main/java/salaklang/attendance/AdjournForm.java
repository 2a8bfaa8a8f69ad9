package salaklang.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import salaklang.meeting.FollowUpPlan;

/** @param followUp whether a meeting for what is left open is to be planned */
record AdjournForm(boolean followUp, LocalDate date, LocalTime time, String place) {

    FollowUpPlan plan() {
        return followUp ? new FollowUpPlan(date, time, place) : null;
    }
}
