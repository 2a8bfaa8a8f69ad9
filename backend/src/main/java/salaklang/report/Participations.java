package salaklang.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.identity.UnitCode;

interface Participations extends Repository<Participation, UUID> {

    String OF_UNITS = "select p from Participation p where (:all = true or p.unit in :units) ";

    String LATEST_FIRST = "order by p.yearBe desc, p.half desc, p.unit";

    Participation saveAndFlush(Participation report);

    Optional<Participation> findById(UUID id);

    Optional<Participation> findByUnitAndYearBeAndHalf(UnitCode unit, int yearBe, int half);

    Optional<Participation> findFirstByItemNotNullOrderByCreatedAtDesc();

    /** The latest half year first, and by unit. */
    @Query(OF_UNITS + LATEST_FIRST)
    List<Participation> latest(boolean all, Collection<UnitCode> units, Limit limit);

    /** As {@link #latest}, after one of them. */
    @Query(OF_UNITS + """
            and (p.yearBe < :year or p.yearBe = :year and (p.half < :half or p.half = :half and p.unit > :unit))
            """ + LATEST_FIRST)
    List<Participation> latestAfter(
            boolean all, Collection<UnitCode> units, int year, int half, UnitCode unit, Limit limit);
}
