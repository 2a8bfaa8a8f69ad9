package salaklang.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.tally.ScopeKind;
import salaklang.tally.Standing;
import salaklang.web.NotFound;

/** The programmes that work belongs to, by name. */
@Repository
class Programmes {

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound where there is none */
    String require(UUID id) {
        return jdbc.sql("select name from programme where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** How each of these stands, the latest first. */
    List<StandingRow> rows(Map<String, Standing> standings) {
        if (standings.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select id, name from programme where id = any (cast(string_to_array(:ids, ',') as uuid[]))")
                .param("ids", String.join(",", standings.keySet()))
                .query((row, number) -> {
                    var id = row.getString("id");
                    var scope = new DashboardScope(ScopeKind.PROGRAMME, id);
                    var name = row.getString("name");
                    return new StandingRow(name, name, null, scope.path(), scope.list(), standings.get(id));
                })
                .stream()
                .sorted(Comparator.comparing((StandingRow row) -> row.standing().late())
                        .reversed()
                        .thenComparing(StandingRow::name))
                .toList();
    }
}
