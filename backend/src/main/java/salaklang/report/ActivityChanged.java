package salaklang.report;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** What is said of an activity was changed. */
public record ActivityChanged(ActivityId activity, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "activity";
    }

    @Override
    public String subjectId() {
        return activity.toString();
    }
}
