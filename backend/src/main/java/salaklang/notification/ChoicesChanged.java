package salaklang.notification;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A person has chosen how to be told. */
public record ChoicesChanged(Person by, Instant at) implements Traced {

    @Override
    public String subject() {
        return "notices";
    }

    @Override
    public String subjectId() {
        return by.userName();
    }
}
