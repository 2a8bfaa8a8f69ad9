package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** The secretary has accepted the work: done. */
public record AssignmentVerified(AssignmentView assignment, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "assignment";
    }

    @Override
    public String subjectId() {
        return assignment.id().toString();
    }
}
