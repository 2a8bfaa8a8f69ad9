package salaklang.committee;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** Seats of a committee have been added, changed or given up. */
public record SeatsChanged(CommitteeId committee, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "committee";
    }

    @Override
    public String subjectId() {
        return committee.toString();
    }
}
