package salaklang.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.identity.UnitCode;

interface Participations extends Repository<Participation, UUID> {

    Participation saveAndFlush(Participation report);

    Optional<Participation> findById(UUID id);

    Optional<Participation> findByUnitAndYearBeAndHalf(UnitCode unit, int yearBe, int half);

    Optional<Participation> findFirstByItemNotNullOrderByCreatedAtDesc();

    List<Participation> findTop50ByOrderByYearBeDescHalfDescUnitAsc();

    List<Participation> findTop50ByUnitInOrderByYearBeDescHalfDescUnitAsc(Collection<UnitCode> units);
}
