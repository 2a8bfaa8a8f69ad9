package salaklang.emeeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EMeetings extends Repository<EMeeting, UUID> {

    EMeeting save(EMeeting meeting);

    Optional<EMeeting> findById(UUID id);
}
