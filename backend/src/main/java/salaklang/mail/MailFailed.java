package salaklang.mail;

import java.time.Instant;
import java.util.UUID;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * A mail was given up.
 *
 * @param note to whom, and what the mail server said
 */
public record MailFailed(UUID mail, String title, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "mail";
    }

    @Override
    public String subjectId() {
        return mail.toString();
    }
}
