package salaklang.delegation;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.identity.ActingKind;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * An office was delegated, or its holder's absence recorded.
 *
 * @param deputyAccount null, as position and kind are, for an absence alone
 */
public record DelegationRecorded(
        DelegationId delegation,
        String principalAccount,
        String principalPosition,
        String deputyAccount,
        String deputyPosition,
        ActingKind kind,
        LocalDate beginsOn,
        LocalDate endsOn,
        Person by,
        Instant at)
        implements Traced {

    @Override
    public String subject() {
        return "delegation";
    }

    @Override
    public String subjectId() {
        return delegation.toString();
    }

    @Override
    public String note() {
        var days = principalPosition + ", " + beginsOn + " – " + endsOn;
        return deputyAccount == null ? days : deputyPosition + " " + kind.words() + " " + days;
    }
}
