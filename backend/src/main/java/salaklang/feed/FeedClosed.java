package salaklang.feed;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A person’s private calendar is to be had no more. */
public record FeedClosed(Person by, Instant at) implements Traced {

    @Override
    public String subject() {
        return "feed";
    }

    @Override
    public String subjectId() {
        return by.userName();
    }
}
