package salaklang.programme;

import java.time.Instant;
import java.util.UUID;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * A programme has been added, renamed, closed or opened again.
 *
 * @param note its name and year as they are now
 */
public record ProgrammeChanged(UUID programme, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "programme";
    }

    @Override
    public String subjectId() {
        return programme.toString();
    }
}
