package salaklang.notification;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have chosen. */
@Repository
class ChoiceBook {

    private final JdbcClient database;

    ChoiceBook(JdbcClient database) {
        this.database = database;
    }

    /** By the id of the user; who has not chosen is left out. */
    Map<String, Choices> of(Collection<String> userIds) {
        if (userIds.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select * from notice_choice where user_id in (:ids)")
                .param("ids", userIds)
                .query((row, number) -> Map.entry(
                        row.getString("user_id"),
                        new Choices(
                                Timing.valueOf(row.getString("email_asked")),
                                Timing.valueOf(row.getString("email_other")),
                                Timing.valueOf(row.getString("line_asked")),
                                Timing.valueOf(row.getString("line_other")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(String userId, Choices choices) {
        database.sql("""
                        insert into notice_choice (user_id, email_asked, email_other, line_asked, line_other)
                        values (:user, :emailAsked, :emailOther, :lineAsked, :lineOther)
                        on conflict (tenant_id, user_id) do update set
                          email_asked = excluded.email_asked, email_other = excluded.email_other,
                          line_asked = excluded.line_asked, line_other = excluded.line_other
                        """)
                .param("user", userId)
                .param("emailAsked", choices.emailAsked().name())
                .param("emailOther", choices.emailOther().name())
                .param("lineAsked", choices.lineAsked().name())
                .param("lineOther", choices.lineOther().name())
                .update();
    }
}
