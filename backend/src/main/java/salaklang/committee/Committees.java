package salaklang.committee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import salaklang.identity.UnitCode;

interface Committees extends JpaRepository<Committee, UUID> {

    String ROWS = """
            select new salaklang.committee.CommitteeRow(
                c.id, c.name, c.kind, c.secretariat, c.establishedOn, c.state,
                (select count(*) from Seat s where s.committeeId = c.id and s.givenUpAt is null),
                (select count(*) from Seat s
                    where s.committeeId = c.id and s.givenUpAt is null and s.office = 'CHAIR'))
            from Committee c
            """;

    @Query("select c from Committee c left join fetch c.seats where c.id = :id")
    Optional<Committee> withSeats(UUID id);

    @Query(ROWS + "where c.id in :ids")
    List<CommitteeRow> rows(Collection<UUID> ids);

    @Query(ROWS + "order by c.state, c.name, c.id")
    List<CommitteeRow> allRows();

    @Query(ROWS + """
            where exists (
                    select s.id from Seat s
                    where s.committeeId = c.id and s.givenUpAt is null and s.unit in :units)
                or (:secretary = true and c.secretariat in :units)
            order by c.state, c.name, c.id
            """)
    List<CommitteeRow> rowsOf(Collection<UnitCode> units, boolean secretary);

    @Query("select s from Seat s where s.committeeId = :committee and s.givenUpAt is null order by s.rank")
    List<Seat> seats(UUID committee);

    @Query("select count(s) > 0 from Seat s"
            + " where s.committeeId = :committee and s.givenUpAt is null and s.unit in :units")
    boolean hasSeatOf(UUID committee, Collection<UnitCode> units);
}
