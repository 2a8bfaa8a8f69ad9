package salaklang.delegation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.ActingKind;

/** Who deputises for whom at present, for whoever must reach the office. */
@Service
@Transactional(readOnly = true)
public class Deputies {

    private final JdbcClient database;
    private final Clock clock;

    Deputies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param userName of the principal */
    public Optional<DeputyView> of(String userName) {
        return Optional.ofNullable(of(List.of(userName)).get(userName));
    }

    /** Of many by one query, by the user name of the principal; who has no deputy today is left out. */
    public Map<String, DeputyView> of(Collection<String> userNames) {
        if (userNames.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select d.*, exists (
                                 select from office_delegation a
                                 where a.principal_id = d.principal_id and a.absent and a.revoked_at is null
                                   and :today between a.begins_on and a.ends_on) as away
                        from office_delegation d
                        where d.principal_account in (:names) and d.deputy_id is not null and d.revoked_at is null
                          and :today between d.begins_on and d.ends_on
                        """)
                .param("today", LocalDate.now(clock))
                .param("names", userNames)
                .query((row, number) -> Map.entry(
                        row.getString("principal_account"),
                        new DeputyView(
                                new DelegationId(row.getObject("id", UUID.class)),
                                row.getString("deputy_account"),
                                row.getString("deputy_position"),
                                ActingKind.valueOf(row.getString("kind")),
                                row.getObject("ends_on", LocalDate.class),
                                row.getBoolean("away"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
