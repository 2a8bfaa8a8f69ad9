package salaklang.line;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * Somebody’s LINE account is linked no more: they took the link away, or blocked the official account.
 *
 * @param userName of whom
 * @param lineUser the account that they had
 * @param by null where the directory does not know the person
 */
public record LineUnlinked(String userName, String lineUser, Person by, Instant at) implements Traced {

    @Override
    public String subject() {
        return "line";
    }

    @Override
    public String subjectId() {
        return userName;
    }
}
