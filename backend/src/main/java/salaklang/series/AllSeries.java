package salaklang.series;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.committee.CommitteeId;

interface AllSeries extends Repository<MeetingSeries, UUID> {

    MeetingSeries save(MeetingSeries series);

    Optional<MeetingSeries> findById(UUID id);

    /** Holds it, so that no day is planned twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from MeetingSeries s where s.id = :id")
    Optional<MeetingSeries> hold(UUID id);

    @Query("""
            select distinct s from MeetingSeries s left join fetch s.meetings
            where s.committeeId in :committees order by s.state, s.beginsOn desc
            """)
    List<MeetingSeries> of(Collection<CommitteeId> committees);
}
