package salaklang.delegation;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.UnitCode;

/** When the heads of units are away. */
@Service
@Transactional(readOnly = true)
public class Absences {

    private final JdbcClient database;

    Absences(JdbcClient database) {
        this.database = database;
    }

    /** Whether a unit's head is away on a day. Of several heads, the one who is away longest. */
    public Optional<AbsenceView> of(UnitCode unit, LocalDate day) {
        return Optional.ofNullable(of(List.of(unit), day).get(unit));
    }

    /** Of many units by one query; a unit whose head is there is left out. */
    public Map<UnitCode, AbsenceView> of(Collection<UnitCode> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var away = database.sql("""
                        select d.principal_account, d.principal_position, d.begins_on, d.ends_on, p.roles, p.units,
                               s.deputy_account, s.deputy_position
                        from office_delegation d
                        join directory_person p on p.tenant_id = d.tenant_id and p.user_id = d.principal_id
                        left join office_delegation s on s.tenant_id = d.tenant_id and s.principal_id = d.principal_id
                          and s.deputy_id is not null and s.revoked_at is null
                          and :day between s.begins_on and s.ends_on
                        where d.absent and d.revoked_at is null and :day between d.begins_on and d.ends_on
                          and p.units && string_to_array(:units, ' ')
                        order by d.ends_on desc, d.begins_on
                        """)
                .param("day", day)
                .param("units", units.stream().map(UnitCode::value).distinct().collect(joining(" ")))
                .query((row, number) -> Away.of(row))
                .list();
        var byUnit = new LinkedHashMap<UnitCode, AbsenceView>();
        units.forEach(unit -> away.stream()
                .filter(one -> one.leads(unit))
                .findFirst()
                .ifPresent(one -> byUnit.put(unit, one.absence())));
        return byUnit;
    }

    private record Away(List<String> roles, List<String> units, AbsenceView absence) {

        static Away of(ResultSet row) throws SQLException {
            return new Away(
                    List.of((String[]) row.getArray("roles").getArray()),
                    List.of((String[]) row.getArray("units").getArray()),
                    new AbsenceView(
                            row.getString("principal_account"),
                            row.getString("principal_position"),
                            row.getObject("begins_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class),
                            row.getString("deputy_account"),
                            row.getString("deputy_position")));
        }

        boolean leads(UnitCode unit) {
            return units.contains(unit.value())
                    && roles.contains(unit.headRole().name());
        }
    }
}
