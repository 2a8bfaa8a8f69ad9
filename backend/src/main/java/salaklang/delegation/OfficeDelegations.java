package salaklang.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OfficeDelegations extends JpaRepository<OfficeDelegation, UUID> {

    /** Those that stand after one, in the order from the last to the first. */
    String AFTER = """
            d.endsOn <= :endsOn
              and (d.endsOn < :endsOn or d.recordedAt < :recordedAt or d.recordedAt = :recordedAt and d.id < :id)
            order by d.endsOn desc, d.recordedAt desc, d.id desc
            """;

    /** A person's own and those given to the person. */
    @Query("select d from OfficeDelegation d where (d.principalId = :person or d.deputyId = :person) and " + AFTER)
    List<OfficeDelegation> concerning(String person, LocalDate endsOn, Instant recordedAt, UUID id, Limit limit);

    @Query("select d from OfficeDelegation d where " + AFTER)
    List<OfficeDelegation> everybodys(LocalDate endsOn, Instant recordedAt, UUID id, Limit limit);

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
