package salaklang.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.document.DocumentId;

/** What was published. Nothing of it ever changes. */
@Repository
class Editions {

    private final JdbcClient database;
    private final ObjectMapper json;

    Editions(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param publishedBy the position */
    record Edition(int number, DocumentId pdf, Instant publishedAt, String publishedBy) {}

    /** An edition with what it says. */
    record Public(Snapshot snapshot, DocumentId pdf) {}

    void add(ParticipationId report, Snapshot snapshot, DocumentId pdf, String by) {
        database.sql("""
                        insert into report_edition (report_id, number, snapshot, pdf, published_at, published_by)
                        values (:report, :number, cast(:snapshot as jsonb), :pdf, :at, :by)
                        """)
                .param("report", report.value())
                .param("number", snapshot.number())
                .param("snapshot", written(snapshot))
                .param("pdf", pdf.value())
                .param("at", snapshot.publishedAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** The latest first. */
    List<Edition> of(ParticipationId report) {
        return database.sql("""
                        select number, pdf, published_at, published_by from report_edition
                        where report_id = :report order by number desc
                        """)
                .param("report", report.value())
                .query((row, at) -> new Edition(
                        row.getInt("number"),
                        pdf(row),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by")))
                .list();
    }

    /** The edition that is open to the public now: none of a draft, and none of what was withdrawn. */
    Optional<Public> inPublic(ParticipationId report) {
        return database.sql("""
                        select e.snapshot, e.pdf from report_participation p
                        join report_edition e on e.report_id = p.id and e.number = p.edition
                        where p.id = :report and p.state = 'PUBLISHED'
                        """)
                .param("report", report.value())
                .query((row, at) -> new Public(read(row.getString("snapshot")), pdf(row)))
                .optional();
    }

    private static DocumentId pdf(ResultSet row) throws SQLException {
        return new DocumentId(row.getObject("pdf", UUID.class));
    }

    private String written(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Snapshot read(String snapshot) {
        try {
            return json.readValue(snapshot, Snapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
