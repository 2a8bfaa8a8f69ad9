package salaklang.report;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A meeting is not marked as open any more, or an activity is gone; the note says which. */
public record ActivityRemoved(ActivityId activity, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "activity";
    }

    @Override
    public String subjectId() {
        return activity.toString();
    }
}
