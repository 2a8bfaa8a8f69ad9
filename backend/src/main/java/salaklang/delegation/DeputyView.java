package salaklang.delegation;

import java.time.LocalDate;
import salaklang.identity.ActingKind;

/**
 * Who deputises for somebody.
 *
 * @param account the deputy's user name
 * @param position the deputy's
 * @param until the last day
 * @param principalAbsent whether the principal is away meanwhile, and so reached by nobody but the deputy
 */
public record DeputyView(
        DelegationId delegation,
        String account,
        String position,
        ActingKind kind,
        LocalDate until,
        boolean principalAbsent) {}
