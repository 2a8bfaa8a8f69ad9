package salaklang.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import salaklang.search.WordsToFind;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/**
 * The search index of a made country: each assignment and report by the words that the product itself would give them,
 * written at once; the rest is left to the index's own queue.
 */
final class Findable {

    private static final int AT_ONCE = 1_000;

    private static final String ASSIGNMENTS = """
            select a.tenant_id, a.id, a.title, u.name_th || ' ' || u.short_th as about, a.expected,
                (a.offered_at at time zone 'Asia/Bangkok')::date as day, a.unit, a.committee_id, a.assigner, u.district
            from assignment a join unit u on (u.tenant_id, u.code) = (a.tenant_id, a.unit)
            where not a.secret and a.state <> 'CANCELLED'
            """;

    private static final String TEXTS = """
            select tenant_id, name_th || ' ' || short_th from unit
            union select s.province, r.text from share s, (select distinct text from progress_report) r
            """;

    private final Connection superuser;
    private final Provinces provinces;

    /** @param superuser under whom no trigger fires */
    Findable(Connection superuser, Provinces provinces) {
        this.superuser = superuser;
        this.provinces = provinces;
    }

    void make() throws SQLException, IOException {
        var index = value("select indexdef from pg_indexes where indexname = 'search_entry_words'");
        run("drop index search_entry_words");
        run("create temporary table words_of_assignment (id uuid, words text)");
        run("create temporary table words_of_text (province text, text text, words text)");
        run("create temporary table code_of (province text primary key, code text)");
        for (var province : provinces.all()) {
            run("insert into code_of values ('" + province.id() + "', '" + province.code() + "')");
        }
        copy(ASSIGNMENTS, "words_of_assignment", this::assignment);
        copy(TEXTS, "words_of_text", this::text);
        run("analyze words_of_assignment, words_of_text, code_of");
        for (var sql : Country.statements("benchmark/findable.sql")) {
            run(sql);
        }
        run(index);
        run("vacuum analyze search_entry, search_queue, search_word");
        run("drop table words_of_assignment, words_of_text, code_of");
    }

    private interface Line {
        String of(ResultSet row) throws SQLException;
    }

    private String assignment(ResultSet row) throws SQLException {
        var readers = new ArrayList<>(List.of("all", "u" + row.getString("unit")));
        var committee = row.getString("committee_id");
        readers.add(committee == null ? "u" + row.getString("assigner") : "r" + committee);
        if (row.getString("unit").startsWith("laos/")) {
            readers.add("u" + row.getString("district"));
        }
        return row.getString("id")
                + "\t"
                + String.join(
                        " ",
                        WordsToFind.ofAssignment(
                                province(row.getString("tenant_id")),
                                row.getString("title"),
                                row.getString("about"),
                                row.getString("expected"),
                                row.getObject("day", LocalDate.class),
                                row.getString("unit"),
                                readers));
    }

    private String text(ResultSet row) throws SQLException {
        return String.join(
                "\t",
                row.getString(1),
                row.getString(2),
                String.join(" ", WordsToFind.ofReport(province(row.getString(1)), row.getString(2))));
    }

    private Province province(String id) {
        return provinces.known(id).orElseThrow();
    }

    private void copy(String query, String table, Line line) throws SQLException, IOException {
        var target = new CopyManager(superuser.unwrap(BaseConnection.class));
        superuser.setAutoCommit(false);
        try (var database = superuser.createStatement()) {
            database.execute("declare lines cursor with hold for " + query);
            superuser.commit();
            superuser.setAutoCommit(true);
            for (var lines = next(database, line); !lines.isEmpty(); lines = next(database, line)) {
                var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
                target.copyIn("copy " + table + " from stdin", new ByteArrayInputStream(bytes));
            }
            database.execute("close lines");
        }
    }

    private static List<String> next(Statement database, Line line) throws SQLException {
        var lines = new ArrayList<String>();
        try (var rows = database.executeQuery("fetch " + AT_ONCE + " from lines")) {
            while (rows.next()) {
                lines.add(line.of(rows));
            }
        }
        return lines;
    }

    private void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
