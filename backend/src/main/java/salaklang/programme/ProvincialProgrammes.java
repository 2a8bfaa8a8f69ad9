package salaklang.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProvincialProgrammes extends JpaRepository<Programme, UUID> {

    List<Programme> findAllByOrderByFiscalYearBeDescNameAsc();

    @Query("select p from Programme p where p.closedAt is null or p.id = :before order by p.fiscalYearBe desc, p.name")
    List<Programme> findChoices(UUID before);

    boolean existsByFiscalYearBeAndNameAndIdNot(int fiscalYearBe, String name, UUID id);
}
