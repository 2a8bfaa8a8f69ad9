package salaklang.minutes;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Signatures extends Repository<Signature, UUID> {

    Signature save(Signature signature);

    List<Signature> findByMinutesIdOrderBySignedAt(MinutesId minutes);
}
