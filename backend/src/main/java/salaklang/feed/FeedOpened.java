package salaklang.feed;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A person has a new private address for their calendar; one they had before is closed. */
public record FeedOpened(Person by, Instant at) implements Traced {

    @Override
    public String subject() {
        return "feed";
    }

    @Override
    public String subjectId() {
        return by.userName();
    }
}
