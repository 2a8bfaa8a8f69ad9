package salaklang.organisation;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;

/** There is a new unit, or division of one; the note is its name. */
public record UnitAdded(UnitCode unit, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "unit";
    }

    @Override
    public String subjectId() {
        return unit.value();
    }
}
