package salaklang.line;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;

/** Who has linked which LINE account, and the codes with which people do. */
@Repository
public class LineAccounts {

    private final JdbcClient database;

    LineAccounts(JdbcClient database) {
        this.database = database;
    }

    /** The LINE accounts of people, by the id of the user; who has none is left out. */
    @Transactional(readOnly = true)
    public Map<String, String> of(Collection<String> userIds) {
        if (userIds.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select user_id, line_user from line_account where user_id in (:ids)")
                .param("ids", userIds)
                .query((row, number) -> Map.entry(row.getString("user_id"), row.getString("line_user")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keepCode(Person person, String codeHash, Instant expiresAt) {
        database.sql("""
                        insert into line_code (user_id, user_name, code_hash, expires_at)
                        values (:user, :name, :hash, :expires)
                        on conflict (tenant_id, user_id) do update set
                          user_name = excluded.user_name, code_hash = excluded.code_hash, expires_at = excluded.expires_at
                        """)
                .param("user", person.userId())
                .param("name", person.userName())
                .param("hash", codeHash)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose code it is, if it still holds; it is used up by asking. */
    Optional<Owner> useCode(String codeHash, Instant now) {
        return database.sql("""
                        delete from line_code where code_hash = :hash and expires_at > :now
                        returning user_id, user_name
                        """)
                .param("hash", codeHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Owner(row.getString("user_id"), row.getString("user_name")))
                .optional();
    }

    /** Neither of the two may be linked. */
    void link(Owner owner, String lineUser, Instant now) {
        database.sql("""
                        insert into line_account (user_id, user_name, line_user, linked_at)
                        values (:user, :name, :line, :now)
                        """)
                .param("user", owner.userId())
                .param("name", owner.userName())
                .param("line", lineUser)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The LINE account that they had, if any. */
    Optional<String> unlink(String userId) {
        return database.sql("delete from line_account where user_id = :user returning line_user")
                .param("user", userId)
                .query(String.class)
                .optional();
    }

    /** Whose it was, if it was anybody's. */
    Optional<Owner> unlinkLineUser(String lineUser) {
        return database.sql("delete from line_account where line_user = :line returning user_id, user_name")
                .param("line", lineUser)
                .query((row, number) -> new Owner(row.getString("user_id"), row.getString("user_name")))
                .optional();
    }

    /** A person of the province. */
    record Owner(String userId, String userName) {}
}
