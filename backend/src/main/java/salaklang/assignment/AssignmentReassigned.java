package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** It has been offered again, perhaps to another unit; the note is the reason. */
public record AssignmentReassigned(AssignmentView assignment, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "assignment";
    }

    @Override
    public String subjectId() {
        return assignment.id().toString();
    }
}
