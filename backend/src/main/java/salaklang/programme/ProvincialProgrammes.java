package salaklang.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProvincialProgrammes extends JpaRepository<Programme, UUID> {

    /** The latest year first, and by name; those that stand after a name of a year. */
    @Query("""
            select p from Programme p
            where p.fiscalYearBe < :year or p.fiscalYearBe = :year and p.name > :name
            order by p.fiscalYearBe desc, p.name
            """)
    List<Programme> following(int year, String name, Limit limit);

    @Query("select p from Programme p where p.closedAt is null or p.id = :before order by p.fiscalYearBe desc, p.name")
    List<Programme> findChoices(UUID before);

    boolean existsByFiscalYearBeAndNameAndIdNot(int fiscalYearBe, String name, UUID id);
}
