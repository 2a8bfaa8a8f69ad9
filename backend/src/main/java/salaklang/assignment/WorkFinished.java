package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** Every part of a source that counts has ended, the lead's last. */
public record WorkFinished(AssignmentSource source, Person by, Instant at) implements Traced {

    @Override
    public String subject() {
        return source.kind().name().toLowerCase();
    }

    @Override
    public String subjectId() {
        return source.id().toString();
    }
}
