package salaklang.committee;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A committee has other rules from a day on. */
public record RulesChanged(CommitteeId committee, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "committee";
    }

    @Override
    public String subjectId() {
        return committee.toString();
    }
}
