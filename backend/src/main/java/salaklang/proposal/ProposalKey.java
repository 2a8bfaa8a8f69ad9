package salaklang.proposal;

import java.time.Instant;
import java.util.UUID;
import salaklang.web.NotFound;

/** Where a proposal stood in the list when it was shown: what waits first, then the latest. */
record ProposalKey(int rank, Instant proposedAt, UUID id) {

    /** Before all of them. */
    static final ProposalKey BEGINNING = new ProposalKey(-1, Instant.EPOCH, new UUID(0, 0));

    private static final String BETWEEN = "~";

    static ProposalKey of(ProposalLine line) {
        return of(line.state(), line.proposedAt(), line.id());
    }

    static ProposalKey of(Proposal proposal) {
        return of(proposal.state(), proposal.proposedAt(), proposal.id());
    }

    private static ProposalKey of(ProposalState state, Instant proposedAt, ProposalId id) {
        return new ProposalKey(state == ProposalState.WAITING ? 0 : 1, proposedAt, id.value());
    }

    /**
     * @param text null for the beginning
     * @throws NotFound for a text that is none
     */
    static ProposalKey of(String text) {
        if (text == null) {
            return BEGINNING;
        }
        try {
            var parts = text.split(BETWEEN, -1);
            return new ProposalKey(Integer.parseInt(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (RuntimeException noKey) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, Integer.toString(rank), proposedAt.toString(), id.toString());
    }
}
