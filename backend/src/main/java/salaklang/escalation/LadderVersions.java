package salaklang.escalation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface LadderVersions extends JpaRepository<LadderVersion, UUID> {

    /** The one recorded last first, each with its steps; asked outside of transactions, too. */
    @Transactional(readOnly = true)
    @Query("select v from LadderVersion v left join fetch v.steps order by v.number desc")
    List<LadderVersion> latestFirst();
}
