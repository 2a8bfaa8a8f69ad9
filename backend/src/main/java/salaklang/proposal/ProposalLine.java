package salaklang.proposal;

import java.time.Instant;

/**
 * A proposal in a list.
 *
 * @param unit the short name of the unit that proposes it
 * @param toAnswer whether the person at hand is to answer it
 */
record ProposalLine(
        ProposalId id,
        String committee,
        String unit,
        String title,
        ProposalState state,
        Instant proposedAt,
        boolean toAnswer) {}
