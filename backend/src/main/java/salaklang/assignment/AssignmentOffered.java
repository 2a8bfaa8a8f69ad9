package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A unit has been asked; it is in its inbox. */
public record AssignmentOffered(AssignmentView assignment, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "assignment";
    }

    @Override
    public String subjectId() {
        return assignment.id().toString();
    }
}
