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
            select distinct name_th || ' ' || short_th from unit
            union select distinct text from progress_report
            """;

    private final Connection superuser;

    /** @param superuser under whom no trigger fires */
    Findable(Connection superuser) {
        this.superuser = superuser;
    }

    void make() throws SQLException, IOException {
        var index = value("select indexdef from pg_indexes where indexname = 'search_entry_words'");
        run("drop index search_entry_words");
        run("create temporary table words_of_assignment (id uuid, words text)");
        run("create temporary table words_of_text (text text, words text)");
        copy(ASSIGNMENTS, "words_of_assignment", Findable::assignment);
        copy(TEXTS, "words_of_text", Findable::text);
        run("analyze words_of_assignment, words_of_text");
        for (var sql : Country.statements("benchmark/findable.sql")) {
            run(sql);
        }
        run(
                "insert into search_word (tenant_id, word) select distinct tenant_id, unnest(string_to_array(words, ' ')) from words_of_text, "
                        + "(select distinct tenant_id from assignment) p on conflict do nothing");
        run("insert into search_word (tenant_id, word) select distinct a.tenant_id, word from words_of_assignment w "
                + "join assignment a on a.id = w.id, unnest(string_to_array(w.words, ' ')) word "
                + "where word !~ '^[=~@#^]' on conflict do nothing");
        run(index);
        run("vacuum analyze search_entry, search_queue, search_word");
        run("drop table words_of_assignment, words_of_text");
    }

    private interface Line {
        String of(ResultSet row) throws SQLException;
    }

    private static String assignment(ResultSet row) throws SQLException {
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
                                row.getString("tenant_id"),
                                row.getString("title"),
                                row.getString("about"),
                                row.getString("expected"),
                                row.getObject("day", LocalDate.class),
                                row.getString("unit"),
                                readers));
    }

    private static String text(ResultSet row) throws SQLException {
        return row.getString(1) + "\t" + String.join(" ", WordsToFind.ofReport(row.getString(1)));
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
