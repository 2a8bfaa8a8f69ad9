package salaklang.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OfficeDelegations extends JpaRepository<OfficeDelegation, UUID> {

    /** A person's own and those given to the person, the last ones first. */
    @Query("""
            select d from OfficeDelegation d where d.principalId = :person or d.deputyId = :person
            order by d.endsOn desc, d.recordedAt desc
            """)
    List<OfficeDelegation> concerning(String person, Limit most);

    @Query("select d from OfficeDelegation d order by d.endsOn desc, d.recordedAt desc")
    List<OfficeDelegation> last(Limit most);

    @Query("""
            select d from OfficeDelegation d
            where d.deputyId = :person and d.revokedAt is null and :day between d.beginsOn and d.endsOn
            order by d.endsOn
            """)
    List<OfficeDelegation> givenTo(String person, LocalDate day);

    @Query("""
            select count(d) > 0 from OfficeDelegation d
            where d.principalId = :principal and d.deputyId is not null and d.revokedAt is null
              and d.beginsOn <= :until and d.endsOn >= :from
            """)
    boolean hasDeputy(String principal, LocalDate from, LocalDate until);
}
