package salaklang.report;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A meeting is marked as open to outsiders, or an activity is recorded; the note says which. */
public record ActivityOpened(ActivityId activity, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "activity";
    }

    @Override
    public String subjectId() {
        return activity.toString();
    }
}
