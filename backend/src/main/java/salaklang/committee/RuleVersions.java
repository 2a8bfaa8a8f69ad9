package salaklang.committee;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RuleVersions extends JpaRepository<RuleVersion, UUID> {

    /** The one in force last first. Of two that begin on one day the one recorded later is first, and holds. */
    @Query("select r from RuleVersion r where r.committeeId = :committee"
            + " order by r.validFrom desc nulls last, r.recordedAt desc, r.id")
    List<RuleVersion> latestFirst(UUID committee);

    /** As {@link #latestFirst(UUID)}, of several committees. */
    @Query("select r from RuleVersion r where r.committeeId in :committees"
            + " order by r.validFrom desc nulls last, r.recordedAt desc, r.id")
    List<RuleVersion> latestFirstOf(Collection<UUID> committees);
}
