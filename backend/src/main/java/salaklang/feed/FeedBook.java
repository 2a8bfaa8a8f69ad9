package salaklang.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose calendar is behind which token. */
@Repository
class FeedBook {

    private final JdbcClient database;

    FeedBook(JdbcClient database) {
        this.database = database;
    }

    boolean isOpen(String userId) {
        return database.sql("select exists (select from calendar_feed where user_id = :user)")
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    void open(String userId, String tokenHash, Instant now) {
        database.sql("""
                        insert into calendar_feed (user_id, token_hash, opened_at) values (:user, :hash, :now)
                        on conflict (tenant_id, user_id) do update set
                          token_hash = excluded.token_hash, opened_at = excluded.opened_at
                        """)
                .param("user", userId)
                .param("hash", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean close(String userId) {
        return database.sql("delete from calendar_feed where user_id = :user")
                        .param("user", userId)
                        .update()
                == 1;
    }

    /** The id of the user. */
    Optional<String> owner(String tokenHash) {
        return database.sql("select user_id from calendar_feed where token_hash = :hash")
                .param("hash", tokenHash)
                .query(String.class)
                .optional();
    }
}
