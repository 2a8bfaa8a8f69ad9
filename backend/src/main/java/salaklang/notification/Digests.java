package salaklang.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.escalation.Channel;

/** What waits for people's daily digests. */
@Repository
class Digests {

    private final JdbcClient database;

    Digests(JdbcClient database) {
        this.database = database;
    }

    void add(String userId, Channel channel, UUID notice, Instant now) {
        database.sql("""
                        insert into digest_item (user_id, channel, notice_id, added_at)
                        values (:user, :channel, :notice, :now) on conflict do nothing
                        """)
                .param("user", userId)
                .param("channel", channel.name())
                .param("notice", notice)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** For whom there is something that was added before a moment. */
    List<Key> waiting(Instant before) {
        return database.sql("select distinct user_id, channel from digest_item where added_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Key(row.getString("user_id"), Channel.valueOf(row.getString("channel"))))
                .list();
    }

    /** Whether it is the first of that day: whoever asks second, on another replica or after a restart, is told no. */
    boolean begin(Key key, LocalDate day) {
        return database.sql("""
                                insert into digest_day (user_id, channel, day) values (:user, :channel, :day)
                                on conflict do nothing
                                """)
                        .param("user", key.userId())
                        .param("channel", key.channel().name())
                        .param("day", day)
                        .update()
                == 1;
    }

    /** The notices that were added before a moment; they wait no longer. */
    List<UUID> take(Key key, Instant before) {
        return database.sql("""
                        delete from digest_item where user_id = :user and channel = :channel and added_at < :before
                        returning notice_id
                        """)
                .param("user", key.userId())
                .param("channel", key.channel().name())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** A person and a channel. */
    record Key(String userId, Channel channel) {}
}
