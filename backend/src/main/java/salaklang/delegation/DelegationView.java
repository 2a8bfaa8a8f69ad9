package salaklang.delegation;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.identity.ActingKind;

/**
 * A delegation or an absence as somebody reads it.
 *
 * @param deputyAccount null, as position and kind are, for an absence alone
 * @param given whether it was given to the reader
 */
record DelegationView(
        DelegationId id,
        String principalAccount,
        String principalPosition,
        String deputyAccount,
        String deputyPosition,
        ActingKind kind,
        boolean absent,
        LocalDate beginsOn,
        LocalDate endsOn,
        String orderNumber,
        LocalDate orderDate,
        String recordedBy,
        Instant recordedAt,
        String revokedBy,
        Instant revokedAt,
        DelegationState state,
        boolean given,
        boolean revocable) {

    /** Whether the reader may act by it now. */
    public boolean usable() {
        return given && state == DelegationState.ACTIVE;
    }

    public boolean over() {
        return state == DelegationState.ENDED || state == DelegationState.REVOKED;
    }
}
