package salaklang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which steps of its schedule and ladder an assignment has taken: each once for a due date, whoever comes twice. */
@Repository
class TakenSteps {

    private final JdbcClient database;

    TakenSteps(JdbcClient database) {
        this.database = database;
    }

    Set<String> of(AssignmentId assignment, LocalDate dueDate) {
        return new HashSet<>(database.sql("""
                        select key from assignment_taken_step where assignment_id = :assignment and due_date = :due""")
                .param("assignment", assignment.value())
                .param("due", dueDate)
                .query(String.class)
                .list());
    }

    /** @return false where it has been taken before */
    boolean take(AssignmentId assignment, LocalDate dueDate, String key, Instant at) {
        return database.sql("""
                                insert into assignment_taken_step (assignment_id, due_date, key, at)
                                values (:assignment, :due, :key, :at) on conflict do nothing""")
                        .param("assignment", assignment.value())
                        .param("due", dueDate)
                        .param("key", key)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
