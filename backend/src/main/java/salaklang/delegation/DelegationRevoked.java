package salaklang.delegation;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * A delegation or an absence ended before its last day.
 *
 * @param deputyAccount null for an absence alone
 */
public record DelegationRevoked(
        DelegationId delegation,
        String principalAccount,
        String principalPosition,
        String deputyAccount,
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
        return principalPosition;
    }
}
