package salaklang.invitation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingCalls extends Repository<MeetingCall, UUID> {

    MeetingCall save(MeetingCall call);

    Optional<MeetingCall> findById(UUID meeting);

    /** Whoever comes second finds what the first has left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from MeetingCall c where c.id = :meeting")
    Optional<MeetingCall> hold(UUID meeting);
}
