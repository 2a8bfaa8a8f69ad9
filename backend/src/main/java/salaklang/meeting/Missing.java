package salaklang.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import salaklang.calendar.WorkingDays;
import salaklang.committee.RuleProfile;
import salaklang.web.Toned;

/** What a meeting lacks on its way. */
enum Missing implements Toned {
    /** No matter is on the agenda yet. */
    AGENDA("soon"),
    INVITATION("wait"),
    /** The notice rule can no longer be kept. */
    INVITATION_LATE("late"),
    /** Its time has come. */
    OPENING("late"),
    CLOSING("soon"),
    MINUTES("soon"),
    CIRCULATION("wait"),
    ADOPTION("wait");

    private final String tone;

    Missing(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }

    static List<Missing> of(
            MeetingView meeting, long matters, RuleProfile rules, Instant now, ZoneId zone, WorkingDays workingDays) {
        var missing = new ArrayList<Missing>();
        switch (meeting.state()) {
            case PLANNED -> {
                if (matters == 0) {
                    missing.add(AGENDA);
                }
                missing.add(
                        Notice.isInTime(now, meeting.startsAt(), rules, zone, workingDays)
                                ? INVITATION
                                : INVITATION_LATE);
            }
            case INVITED -> {
                if (now.isAfter(meeting.startsAt())) {
                    missing.add(OPENING);
                }
            }
            case IN_SESSION -> missing.add(CLOSING);
            case HELD -> missing.add(MINUTES);
            case MINUTES_DRAFTED -> missing.add(CIRCULATION);
            case MINUTES_CIRCULATED -> missing.add(ADOPTION);
            default -> {}
        }
        return missing;
    }
}
