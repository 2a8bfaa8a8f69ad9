package salaklang.invitation;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;

/** A secretariat's letters look different from now on. */
public record LetterheadChanged(UnitCode unit, Person by, Instant at) implements Traced {

    @Override
    public String subject() {
        return "letterhead";
    }

    @Override
    public String subjectId() {
        return unit.value();
    }
}
