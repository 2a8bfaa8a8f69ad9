package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** The unit has handed in its work. */
public record AssignmentSubmitted(AssignmentView assignment, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "assignment";
    }

    @Override
    public String subjectId() {
        return assignment.id().toString();
    }
}
