package salaklang.line;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * Somebody has linked a LINE account with their own.
 *
 * @param userName of whom
 * @param by null where the directory does not know the person
 */
public record LineLinked(String userName, Person by, Instant at) implements Traced {

    @Override
    public String subject() {
        return "line";
    }

    @Override
    public String subjectId() {
        return userName;
    }
}
