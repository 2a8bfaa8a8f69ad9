package salaklang.directive;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Running numbers within a kind and year, without gaps: whoever comes second waits, and what fails gives its number back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DirectiveNumbers {

    private final JdbcClient database;

    DirectiveNumbers(JdbcClient database) {
        this.database = database;
    }

    int next(DirectiveKind kind, int yearBe) {
        return database.sql("""
                        insert into directive_count (kind, year_be, last_number) values (:kind, :year, 1)
                        on conflict (tenant_id, kind, year_be)
                            do update set last_number = directive_count.last_number + 1
                        returning last_number
                        """)
                .param("kind", kind.name())
                .param("year", yearBe)
                .query(Integer.class)
                .single();
    }
}
