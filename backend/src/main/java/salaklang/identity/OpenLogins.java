package salaklang.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sessions of the pages are still logged in: a connection that stays open must end with its login. */
@Component
public class OpenLogins {

    private final JdbcClient database;
    private final Clock clock;

    OpenLogins(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of these sessions that have neither ended nor expired, by one query. */
    public Set<String> among(Collection<String> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                database.sql("select session_id from spring_session where session_id in (:ids) and expiry_time > :now")
                        .param("ids", sessionIds)
                        .param("now", clock.millis())
                        .query(String.class)
                        .list());
    }
}
