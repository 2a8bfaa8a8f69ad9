package salaklang.proposal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;

interface Proposals extends Repository<Proposal, UUID> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(UUID id);

    /** Holds it, so that whoever comes second finds the answer that the first has given. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> hold(UUID id);

    /** What waits first, then the latest; those that stand after a place in this order. */
    @Query("""
            select p from Proposal p
            where (p.committeeId in :committees or p.unit in :units)
              and (case when p.state = salaklang.proposal.ProposalState.WAITING then 0 else 1 end > :rank
                or case when p.state = salaklang.proposal.ProposalState.WAITING then 0 else 1 end = :rank
                  and (p.proposedAt < :proposedAt or p.proposedAt = :proposedAt and p.id > :id))
            order by case when p.state = salaklang.proposal.ProposalState.WAITING then 0 else 1 end,
              p.proposedAt desc, p.id
            """)
    List<Proposal> concerning(
            Collection<CommitteeId> committees,
            Collection<UnitCode> units,
            int rank,
            Instant proposedAt,
            UUID id,
            Limit limit);
}
