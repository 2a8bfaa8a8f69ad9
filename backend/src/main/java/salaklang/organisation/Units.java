package salaklang.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import salaklang.identity.UnitCode;

interface Units extends JpaRepository<Unit, UUID> {

    Optional<Unit> findByCode(UnitCode code);

    List<Unit> findByCodeIn(Collection<UnitCode> codes);

    List<Unit> findByActiveTrue();

    List<Unit> findByDistrictInAndActiveTrue(Collection<UnitCode> districts);
}
