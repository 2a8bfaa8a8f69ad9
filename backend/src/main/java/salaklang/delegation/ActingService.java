package salaklang.delegation;

import static java.util.stream.Collectors.toCollection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.ActingKind;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/** Whether a person may act by a delegation at this moment, asked anew for each request by one query. */
@Service
class ActingService {

    private final JdbcClient database;
    private final Clock clock;

    ActingService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The person as the deputy, with the roles and units that the principal has now. Powers handed over in writing end
     * with their holder's account; an office that nobody holds can still be acted for.
     *
     * @return empty where the delegation is not the person's, or is not in force
     */
    @Transactional(readOnly = true)
    public Optional<Person> act(Person person, DelegationId delegation) {
        return database.sql("""
                        select d.kind, p.user_id, p.user_name, d.principal_position, p.roles, p.units
                        from office_delegation d
                        join directory_person p on p.tenant_id = d.tenant_id and p.user_id = d.principal_id
                        where d.id = :id and d.deputy_id = :deputy and d.revoked_at is null
                          and :today between d.begins_on and d.ends_on
                          and (p.active or d.kind = 'ACTING')
                        """)
                .param("id", delegation.value())
                .param("deputy", person.userId())
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        person.actingFor(principal(row, person.province()), ActingKind.valueOf(row.getString("kind"))))
                .optional();
    }

    private static Person principal(ResultSet row, String province) throws SQLException {
        return new Person(
                province,
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("principal_position"),
                Offices.handedOn(texts(row, "roles").stream().map(Role::valueOf).toList()),
                units(texts(row, "units")));
    }

    private static Set<UnitCode> units(List<String> codes) {
        return codes.stream().map(UnitCode::of).collect(toCollection(LinkedHashSet::new));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
