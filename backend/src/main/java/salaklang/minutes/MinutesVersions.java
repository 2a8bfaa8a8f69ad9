package salaklang.minutes;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.committee.CommitteeId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

interface MinutesVersions extends Repository<Minutes, UUID> {

    /** The newest version of each meeting's minutes that may be read: a draft by those alone who run the committee. */
    String READABLE = """
            select m from Minutes m
            where m.committeeId in :committees
              and (m.state <> salaklang.minutes.MinutesState.DRAFT or m.committeeId in :run)
              and not exists (
                select 1 from Minutes newer
                where newer.meetingId = m.meetingId and newer.edition > m.edition
                  and (newer.state <> salaklang.minutes.MinutesState.DRAFT or newer.committeeId in :run))
            """;

    String LATEST_FIRST = " order by m.head.startsAt desc, m.id desc";

    Minutes save(Minutes minutes);

    Optional<Minutes> findById(UUID id);

    List<Minutes> findByIdIn(Collection<UUID> ids);

    /** Holds the minutes, so that whoever comes second finds the state that the first has left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Minutes m where m.id = :id")
    Optional<Minutes> hold(UUID id);

    /** Holds every version of a meeting's minutes, the latest first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Minutes m where m.meetingId = :meeting order by m.edition desc")
    List<Minutes> holdLatest(MeetingId meeting);

    /** What adopted minutes say of an item, the latest version first. */
    @Query("""
            select s from Section s join fetch s.minutes m
            where s.itemId = :item
              and m.state in (salaklang.minutes.MinutesState.ADOPTED, salaklang.minutes.MinutesState.LOCKED)
            order by m.edition desc
            """)
    List<Section> adoptedSections(AgendaItemId item);

    /** Locked, in force and without the chair's signature, the longest waiting first. */
    @Query(nativeQuery = true, value = """
            select m.* from minutes m
            where m.state = 'LOCKED' and m.superseded_by is null
              and not exists (select from minutes_signature s where s.minutes_id = m.id and s.capacity = 'CHAIR')
            order by m.locked_at, m.id
            """)
    List<Minutes> unsignedByChair();

    void flush();

    List<Minutes> findByMeetingIdOrderByEditionDesc(MeetingId meeting);

    /** The latest meetings first. */
    List<Minutes> findByCommitteeIdInOrderByHeadStartsAtDescEditionDesc(
            Collection<CommitteeId> committees, Limit limit);

    /**
     * The newest version of each meeting's minutes, the latest meeting first.
     *
     * @param run those of the committees whose drafts are read as well
     */
    @Query(READABLE + LATEST_FIRST)
    List<Minutes> readable(Collection<CommitteeId> committees, Collection<CommitteeId> run, Limit limit);

    /** As {@link #readable(Collection, Collection, Limit)}, after one of them. */
    @Query(READABLE
            + " and m.head.startsAt <= :startsAt and (m.head.startsAt < :startsAt or m.id < :id)"
            + LATEST_FIRST)
    List<Minutes> readableAfter(
            Collection<CommitteeId> committees, Collection<CommitteeId> run, Instant startsAt, UUID id, Limit limit);
}
