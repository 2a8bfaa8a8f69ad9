package salaklang.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import salaklang.escalation.Channel;
import salaklang.identity.Person;

/** The notices kept, and what each person has read of them. */
@Repository
class Notices {

    /** Counting further tells nobody more. */
    static final int MOST_COUNTED = 100;

    private static final String UNREAD = """
            n.recipient in (:recipients)
            and n.created_at > coalesce(
                (select u.read_until from notice_read_until u where u.user_id = :user), '-infinity')
            and not exists (select 1 from notice_read r where r.user_id = :user and r.notice_id = n.id)
            """;

    private static final String READ_BY = """
            coalesce(
                n.created_at <= (select u.read_until from notice_read_until u where u.user_id = :user), false)
            or exists (select 1 from notice_read r where r.user_id = :user and r.notice_id = n.id)
            """;

    private static final String READ = "n.recipient in (:recipients) and (" + READ_BY + ")\n";

    private static final String OLDER = """
            and (cast(:after as uuid) is null or (n.created_at, n.id)
                < (select last.created_at, last.id from notice last where last.id = :after))
            order by n.created_at desc, n.id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Notices(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Nothing happens where it has been told before. */
    void put(NewNotice notice) {
        jdbc.sql("""
                        insert into notice (id, recipient, kind, arguments, path, created_at, idempotency_key,
                            channels, by_user, told)
                        values (:id, :recipient, :kind, cast(:arguments as jsonb), :path, :createdAt, :key,
                            :channels, :byUser, false)
                        on conflict (tenant_id, idempotency_key) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("recipient", notice.recipient().value())
                .param("kind", notice.kind())
                .param("arguments", write(notice.arguments()))
                .param("path", notice.path())
                .param("createdAt", notice.event().at().atOffset(ZoneOffset.UTC))
                .param("key", notice.idempotencyKey())
                .param("channels", notice.channels().stream().map(Channel::name).collect(Collectors.joining(" ")))
                .param(
                        "byUser",
                        notice.event().by() == null ? null : notice.event().by().userId())
                .update();
    }

    /** Those that nobody has been told of outside the product, in their order, for who tells them in this transaction. */
    List<UntoldNotice> untold(int limit) {
        return jdbc.sql("select n.*, false as read from notice n where not n.told order by n.sequence limit :limit")
                .param("limit", limit)
                .query((row, number) -> new UntoldNotice(
                        row.getObject("id", UUID.class),
                        new Recipient(row.getString("recipient")),
                        Arrays.stream(row.getString("channels").split(" "))
                                .map(Channel::valueOf)
                                .collect(Collectors.toSet()),
                        row.getString("by_user"),
                        notice(row)))
                .list();
    }

    void markTold(List<UntoldNotice> notices) {
        jdbc.sql("update notice set told = true where id in (:ids)")
                .param("ids", notices.stream().map(UntoldNotice::id).toList())
                .update();
    }

    /** In the order in which they were made. */
    List<Notice> byId(Collection<UUID> ids) {
        return jdbc.sql("select n.*, false as read from notice n where n.id in (:ids) order by n.sequence")
                .param("ids", ids)
                .query((row, number) -> notice(row))
                .list();
    }

    /** The same for somebody else as well, who has been told of it. */
    void copy(UntoldNotice notice, Recipient recipient) {
        jdbc.sql("""
                        insert into notice (id, recipient, kind, arguments, path, created_at, idempotency_key)
                        select :copy, :recipient, kind, arguments, path, created_at, idempotency_key || '|' || :recipient
                        from notice where id = :id
                        on conflict (tenant_id, idempotency_key) do nothing
                        """)
                .param("copy", UUID.randomUUID())
                .param("recipient", recipient.value())
                .param("id", notice.id())
                .update();
    }

    /** What has been told of it before now says no longer what it is about. */
    void forgetTitle(String path) {
        jdbc.sql("update notice set arguments = arguments || '{\"title\": null}' where path = :path")
                .param("path", path)
                .update();
    }

    int countUnread(Person person) {
        return of(person, "select count(*) from (select 1 from notice n where " + UNREAD + " limit :most) as unread")
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** @param after only older than this one; null for the newest */
    List<Notice> unread(Person person, UUID after, int limit) {
        return of(person, "select n.*, false as read from notice n where " + UNREAD + OLDER)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> notice(row))
                .list();
    }

    /** @param after only older than this one; null for the newest */
    List<Notice> read(Person person, UUID after, int limit) {
        return of(person, "select n.*, true as read from notice n where " + READ + OLDER)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> notice(row))
                .list();
    }

    /**
     * All of them, read or not, from the latest on.
     *
     * @param after only older than this one; null for the newest
     */
    List<Notice> all(Person person, UUID after, int limit) {
        return of(
                        person,
                        "select n.*, (" + READ_BY + ") as read from notice n where n.recipient in (:recipients)\n"
                                + OLDER)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> notice(row))
                .list();
    }

    /** One of the person's own, or empty. */
    Optional<Notice> find(Person person, UUID id) {
        return of(
                        person,
                        "select n.*, true as read from notice n where n.id = :id and n.recipient in (:recipients)"
                                + " and cast(:user as text) is not null")
                .param("id", id)
                .query((row, number) -> notice(row))
                .optional();
    }

    void markRead(Person person, UUID id, Instant at) {
        jdbc.sql("""
                        insert into notice_read (user_id, notice_id, read_at) values (:user, :id, :at)
                        on conflict do nothing
                        """)
                .param("user", person.userId())
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everything up to the newest there is. */
    void markAllRead(Person person) {
        of(person, """
                        insert into notice_read_until (user_id, read_until)
                        select :user, max(n.created_at) from notice n where n.recipient in (:recipients)
                        having max(n.created_at) is not null
                        on conflict (tenant_id, user_id) do update set read_until = excluded.read_until
                        """).update();
    }

    private StatementSpec of(Person person, String sql) {
        return jdbc.sql(sql)
                .param("user", person.userId())
                .param(
                        "recipients",
                        Recipient.of(person).stream().map(Recipient::value).toList());
    }

    private Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                read(row.getString("arguments")),
                row.getString("path"),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("read"));
    }

    private String write(NoticeArguments arguments) {
        try {
            return json.writeValueAsString(arguments);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private NoticeArguments read(String arguments) {
        try {
            return json.readValue(arguments, NoticeArguments.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
