package salaklang.discussion;

import java.time.Instant;
import salaklang.assignment.AssignmentId;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** Somebody took back what they had said about an assignment. */
public record CommentWithdrawn(CommentId comment, AssignmentId assignment, Person by, Instant at) implements Traced {

    @Override
    public String subject() {
        return "assignment";
    }

    @Override
    public String subjectId() {
        return assignment.toString();
    }
}
