package salaklang.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.escalation.OpenCount;
import salaklang.escalation.OpenLine;
import salaklang.escalation.OpenWork;
import salaklang.escalation.Urgency;
import salaklang.meeting.SecretMatter;
import salaklang.organisation.UnitKind;

/** The open assignments that a ladder is climbed for: those that a unit has, and that are not handed in. */
@Component
@Transactional(readOnly = true)
class AssignmentsOnTheLadder implements OpenWork {

    private static final String FROM = """
            from assignment a join unit u on u.tenant_id = a.tenant_id and u.code = a.unit
            where a.state in ('OFFERED', 'IN_PROGRESS')
            """;

    private final JdbcClient database;

    AssignmentsOnTheLadder(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<OpenCount> counts() {
        return database.sql("select a.urgency, u.kind, a.due_date, count(*) as open " + FROM
                        + " group by a.urgency, u.kind, a.due_date")
                .query((row, number) -> new OpenCount(
                        Urgency.valueOf(row.getString("urgency")),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getObject("due_date", LocalDate.class),
                        row.getLong("open")))
                .list();
    }

    @Override
    public List<OpenLine> lines(Urgency urgency, Collection<UnitKind> kinds, int most) {
        return kinds.isEmpty()
                ? List.of()
                : database.sql(
                                "select a.id, a.title, a.secret, a.due_date, u.name_th, u.kind " + FROM
                                        + " and a.urgency = :urgency and u.kind in (:kinds) order by a.due_date, a.id limit :most")
                        .param("urgency", urgency.name())
                        .param("kinds", kinds.stream().map(Enum::name).toList())
                        .param("most", most)
                        .query((row, number) -> new OpenLine(
                                row.getBoolean("secret") ? SecretMatter.title() : row.getString("title"),
                                row.getString("name_th"),
                                "/assignments/" + row.getObject("id", UUID.class),
                                urgency,
                                UnitKind.valueOf(row.getString("kind")),
                                row.getObject("due_date", LocalDate.class)))
                        .list();
    }
}
