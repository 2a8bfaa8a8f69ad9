package salaklang.organisation;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;

/** A unit has been dissolved; the note is the reason. */
public record UnitClosed(UnitCode unit, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "unit";
    }

    @Override
    public String subjectId() {
        return unit.value();
    }
}
