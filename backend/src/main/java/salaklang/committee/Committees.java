package salaklang.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import salaklang.identity.UnitCode;

interface Committees extends JpaRepository<Committee, UUID> {

    String SEAT_OF_TODAY = """
             s.committeeId = c.id and s.givenUpAt is null
                and (s.since is null or s.since <= :today) and (s.until is null or s.until >= :today)
            """;

    String ROWS = """
            select new salaklang.committee.CommitteeRow(
                c.id, c.name, c.kind, c.secretariat, c.establishedOn, c.state, c.parentId, c.version,
                (select count(*) from Seat s where """ + SEAT_OF_TODAY + """
                ), (select count(*) from Seat s where """ + SEAT_OF_TODAY + """
                     and s.office = 'CHAIR'))
            from Committee c
            """;

    /** A seat of the person's unit, or one that the person holds or may stand in for. */
    String CONCERNED = """
            exists (select s.id from Seat s where """ + SEAT_OF_TODAY + """
                and (s.unit in :units
                    or exists (select t.id from Seat own join own.tenures t where own.id = s.id
                        and t.account = :account and t.since <= :today and (t.until is null or t.until >= :today))
                    or s.substitutes = 'LISTED' and exists (
                        select l.name from Seat own join own.listed l where own.id = s.id and l.account = :account)))
            """;

    @Query("select c from Committee c left join fetch c.seats where c.id = :id")
    Optional<Committee> withSeats(UUID id);

    @Query(ROWS + "where c.id in :ids")
    List<CommitteeRow> rows(Collection<UUID> ids, LocalDate today);

    /** By id. */
    @Query("select new salaklang.committee.CommitteeName(c.id, c.name) from Committee c where c.id in :ids")
    List<CommitteeName> names(Collection<UUID> ids);

    @Query(ROWS + "order by c.state, c.name, c.id")
    List<CommitteeRow> allRows(LocalDate today);

    @Query(ROWS + "where " + CONCERNED + """
                or (:secretary = true and c.secretariat in :units)
            order by c.state, c.name, c.id
            """)
    List<CommitteeRow> rowsOf(Collection<UnitCode> units, String account, boolean secretary, LocalDate today);

    @Query("select count(c) > 0 from Committee c where c.id = :committee and " + CONCERNED)
    boolean concerns(UUID committee, Collection<UnitCode> units, String account, LocalDate today);

    /** The seats of all times with their holders. */
    @Query("select distinct s from Seat s left join fetch s.tenures where s.committeeId = :committee order by s.rank")
    List<Seat> seats(UUID committee);

    /** A seat of the committee that is not given up. */
    @Query("select s from Seat s left join fetch s.tenures"
            + " where s.id = :seat and s.committeeId = :committee and s.givenUpAt is null")
    Optional<Seat> seat(UUID committee, UUID seat);

    /** Brings whom seats at hand list, also that they list nobody. */
    @Query("select distinct s from Seat s left join fetch s.listed where s.committeeId = :committee")
    List<Seat> withListed(UUID committee);

    /** Seats of any committee with their holders of all times. */
    @Query("select distinct s from Seat s left join fetch s.tenures where s.id in :ids")
    List<Seat> seatsOf(Collection<UUID> ids);

    /** As {@link #withListed(UUID)}, for seats of any committee. */
    @Query("select distinct s from Seat s left join fetch s.listed where s.id in :ids")
    List<Seat> withListedOf(Collection<UUID> ids);

    @Query("select h from Committee c join c.headings h where c.id = :committee order by index(h)")
    List<AgendaHeading> headings(UUID committee);

    @Query("select count(c) > 0 from Committee c where c.parentId = :committee and c.state = 'ACTIVE'")
    boolean hasActiveBelow(CommitteeId committee);

    @Query("select c.id as id, c.parentId as parent from Committee c where c.parentId is not null")
    List<Below> tree();

    /** A committee and the one above it. */
    interface Below {
        UUID getId();

        CommitteeId getParent();
    }
}
