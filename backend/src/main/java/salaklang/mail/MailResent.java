package salaklang.mail;

import java.time.Instant;
import java.util.UUID;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * A person sends again what was given up or waits.
 *
 * @param note to whom it goes
 */
public record MailResent(UUID mail, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "mail";
    }

    @Override
    public String subjectId() {
        return mail.toString();
    }
}
