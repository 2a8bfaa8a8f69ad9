package salaklang.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import salaklang.committee.CommitteeId;

interface Uploads extends JpaRepository<Upload, UUID> {

    List<Upload> findTop5ByCommitteeIdOrderByUploadedAtDesc(CommitteeId committee);

    Optional<Upload> findByIdAndCommitteeId(UUID id, CommitteeId committee);
}
