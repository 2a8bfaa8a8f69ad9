package salaklang.assignment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.minutes.ItemResponsibility;

/** Knows whose work came out of an agenda item. */
@Component
class AssignedItems implements ItemResponsibility {

    private final JdbcClient database;

    AssignedItems(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isResponsible(Person person, AgendaItemId item) {
        return !person.units().isEmpty()
                && database.sql("""
                                select exists (
                                    select from assignment a
                                    join recommendation r on r.tenant_id = a.tenant_id and r.id = a.recommendation_id
                                    where r.item_id = :item and a.unit in (:units))""")
                        .param("item", item.value())
                        .param(
                                "units",
                                person.units().stream().map(UnitCode::value).toList())
                        .query(Boolean.class)
                        .single();
    }
}
