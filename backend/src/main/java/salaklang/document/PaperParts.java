package salaklang.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files that the province at hand gave to its papers. */
@Repository
class PaperParts {

    private final JdbcClient jdbc;

    PaperParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What there is, without its bytes. */
    @Transactional(readOnly = true)
    public Map<PaperPart, PaperPartView> views() {
        return jdbc
                .sql("select part, file_name, name, sha256, stored_at from document_paper_part")
                .query((row, number) -> view(row))
                .stream()
                .collect(Collectors.toMap(PaperPartView::part, Function.identity()));
    }

    /** The bytes, or null where the province gave none. */
    @Transactional(readOnly = true)
    public byte[] content(PaperPart part) {
        return jdbc.sql("select content from document_paper_part where part = :part")
                .param("part", part.name())
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    @Transactional
    public void put(PaperPart part, String fileName, String name, byte[] content, Instant at, String by) {
        jdbc.sql("""
                        insert into document_paper_part (part, file_name, name, sha256, content, stored_at, stored_by)
                        values (:part, :fileName, :name, encode(sha256(:content), 'hex'), :content, :at, :by)
                        on conflict (tenant_id, part) do update
                        set file_name = excluded.file_name, name = excluded.name, sha256 = excluded.sha256,
                            content = excluded.content, stored_at = excluded.stored_at, stored_by = excluded.stored_by
                        """)
                .param("part", part.name())
                .param("fileName", fileName)
                .param("name", name)
                .param("content", content)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    @Transactional
    public void remove(PaperPart... parts) {
        jdbc.sql("delete from document_paper_part where part in (:parts)")
                .param("parts", Arrays.stream(parts).map(PaperPart::name).toList())
                .update();
    }

    private static PaperPartView view(ResultSet row) throws SQLException {
        return new PaperPartView(
                PaperPart.valueOf(row.getString("part")),
                row.getString("file_name"),
                row.getString("name"),
                row.getString("sha256"),
                row.getTimestamp("stored_at").toInstant());
    }
}
