package salaklang.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed to plan a meeting. */
record PlanForm(
        String committee,
        LocalDate date,
        LocalTime time,
        String place,
        MeetingMode mode,
        Secrecy secrecy,
        Boolean procurement) {

    static PlanForm of(String committee) {
        return new PlanForm(committee, null, LocalTime.of(9, 0), "", MeetingMode.IN_PERSON, Secrecy.ORDINARY, false);
    }

    MeetingSetting setting() {
        return new MeetingSetting(mode, secrecy, Boolean.TRUE.equals(procurement));
    }
}
