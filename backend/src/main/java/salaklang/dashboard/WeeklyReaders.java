package salaklang.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants the overview each week, and for which week they have it. */
@Repository
class WeeklyReaders {

    private final JdbcClient database;

    WeeklyReaders(JdbcClient database) {
        this.database = database;
    }

    boolean contains(String userId) {
        return database.sql("select exists (select from weekly_overview where user_id = :user)")
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    void add(String userId) {
        database.sql("insert into weekly_overview (user_id) values (:user) on conflict do nothing")
                .param("user", userId)
                .update();
    }

    void remove(String userId) {
        database.sql("delete from weekly_overview where user_id = :user")
                .param("user", userId)
                .update();
    }

    /** Those who have not got that of the week that begins on this day. */
    List<String> waiting(LocalDate week) {
        return database.sql("select user_id from weekly_overview where week is null or week < :week order by user_id")
                .param("week", week)
                .query(String.class)
                .list();
    }

    /** Whether it is ours to send: of several who try, one may. */
    boolean begin(String userId, LocalDate week) {
        return database.sql("""
                                update weekly_overview set week = :week
                                where user_id = :user and (week is null or week < :week)
                                """).param("user", userId).param("week", week).update() == 1;
    }
}
