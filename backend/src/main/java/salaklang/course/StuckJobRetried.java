package salaklang.course;

import java.time.Instant;
import java.util.UUID;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * The administrator let the engine try again what it could not do for a record.
 *
 * @param subject what the trail calls the record
 * @param step the name of the step
 */
public record StuckJobRetried(String subject, UUID record, String step, Person by, Instant at) implements Traced {

    @Override
    public String subjectId() {
        return String.valueOf(record);
    }

    @Override
    public String note() {
        return step;
    }
}
