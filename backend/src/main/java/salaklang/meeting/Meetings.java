package salaklang.meeting;

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

interface Meetings extends Repository<Meeting, UUID> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    Optional<Meeting> findFirstByAdjournedFromOrderByStartsAt(MeetingId adjourned);

    List<Meeting> findByIdIn(Collection<UUID> ids);

    /** Holds the meeting, so that whoever comes second finds the state that the first has left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> hold(UUID id);

    @Query("select m.setting.secrecy from Meeting m where m.id = :id")
    Optional<Secrecy> secrecy(UUID id);

    /** The times of its items together; who has none is left out. */
    @Query("select i.meeting.id as meeting, sum(i.minutes) as minutes from AgendaItem i"
            + " where i.meeting.id in :ids and i.minutes > 0 group by i.meeting.id")
    List<PlannedMinutes> plannedMinutes(Collection<UUID> ids);

    @Query("select i from AgendaItem i join fetch i.meeting where i.id = :id")
    Optional<AgendaItem> item(UUID id);

    List<Meeting> findByCommitteeIdInAndStateInOrderByStartsAtAscIdAsc(
            Collection<CommitteeId> committees, Collection<MeetingState> states);

    Optional<Meeting> findFirstByCommitteeIdAndStateInAndStartsAtAfterOrderByStartsAtAsc(
            CommitteeId committee, Collection<MeetingState> states, Instant after);

    List<Meeting> findByCommitteeIdAndStateInOrderByStartsAtAscIdAsc(
            CommitteeId committee, Collection<MeetingState> states);

    /** All of a calendar year, held until the change is through. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.committeeId = :committee and m.yearBe = :yearBe order by m.id")
    List<Meeting> holdYear(CommitteeId committee, int yearBe);

    @Query("select m.committeeId as committee, m.yearBe as yearBe from Meeting m where m.id = :id")
    Optional<Whereabouts> whereabouts(UUID id);

    List<Meeting> findByCommitteeIdInAndStateInOrderByStartsAtDescIdDesc(
            Collection<CommitteeId> committees, Collection<MeetingState> states, Limit limit);

    /** The page after a meeting, in the order from the latest to the earliest. */
    @Query("""
            select m from Meeting m
            where m.committeeId in :committees and m.state in :states
              and (m.startsAt < :startsAt or m.startsAt = :startsAt and m.id < :id)
            order by m.startsAt desc, m.id desc
            """)
    List<Meeting> earlierThan(
            Collection<CommitteeId> committees,
            Collection<MeetingState> states,
            Instant startsAt,
            UUID id,
            Limit limit);

    /** A one for each of them, to be counted. */
    @Query("select 1 from Meeting m where m.committeeId in :committees and m.state in :states")
    List<Integer> ones(Collection<CommitteeId> committees, Collection<MeetingState> states, Limit limit);

    /** Of each meeting how many matters its agenda has, and how many of them lead to something. */
    @Query("""
            select i.meeting.id as meeting, count(i) as matters,
              sum(case when i.outcome in ('ENDORSE', 'APPROVE', 'RESOLUTION', 'RECOMMENDATION', 'DIRECTIVE')
                  then 1 else 0 end) as outcomes
            from AgendaItem i
            where i.meeting.id in :meetings and i.kind = salaklang.meeting.AgendaItemKind.MATTER
            group by i.meeting.id
            """)
    List<Matters> mattersOf(Collection<UUID> meetings);

    interface Whereabouts {
        CommitteeId getCommittee();

        int getYearBe();
    }

    interface Matters {
        UUID getMeeting();

        long getMatters();

        long getOutcomes();
    }

    interface PlannedMinutes {
        UUID getMeeting();

        long getMinutes();
    }
}
