package salaklang.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the schedules of a province have been asked for anew: one row, so that one replica at a time goes on. */
@Repository
class SweepState {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient database;

    SweepState(JdbcClient database) {
        this.database = database;
    }

    /** All are to be asked for anew, from the first on. */
    void ask() {
        database.sql("""
                        insert into schedule_sweep (ladder_version, reached) values (0, :start)
                        on conflict (tenant_id) do update set reached = :start""").param("start", BEFORE_ALL).update();
    }

    /** As {@link #ask()}, where they were asked for by another version of the ladder than this. */
    void askOnce(int version) {
        database.sql("""
                        insert into schedule_sweep (ladder_version, reached)
                        values (:version, case when :version = 0 then null else cast(:start as uuid) end)
                        on conflict (tenant_id) do update set ladder_version = :version, reached = :start
                        where schedule_sweep.ladder_version <> :version""").param("version", version).param("start", BEFORE_ALL).update();
    }

    /** After which assignment to go on; empty where there is nothing to do, or somebody else does it. */
    Optional<UUID> take() {
        return database.sql("select reached from schedule_sweep where reached is not null for update skip locked")
                .query(UUID.class)
                .optional();
    }

    /** @param last null where all have been asked for */
    void reached(UUID last) {
        database.sql("update schedule_sweep set reached = :last")
                .param("last", last, java.sql.Types.OTHER)
                .update();
    }
}
