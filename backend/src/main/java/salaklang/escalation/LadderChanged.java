package salaklang.escalation;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * The province has another ladder from a day on. It holds for what comes next and changes nothing that has happened.
 *
 * @param version its number
 * @param note the legal basis
 */
public record LadderChanged(int version, LocalDate validFrom, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "ladder";
    }

    @Override
    public String subjectId() {
        return Integer.toString(version);
    }
}
