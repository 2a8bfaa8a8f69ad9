package salaklang.invitation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.identity.UnitCode;

interface Letterheads extends Repository<Letterhead, UUID> {

    Letterhead save(Letterhead letterhead);

    Optional<Letterhead> findByUnit(UnitCode unit);
}
