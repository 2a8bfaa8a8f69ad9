package salaklang.benchmark;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes of one instance of a process as many as are wanted, row by row as the engine wrote it, with keys of their own.
 * The n-th one has the business key {@link #key}. What has happened (the history) only of the first ones.
 */
final class ManyInstances {

    private static final List<String> RUNTIME =
            List.of("act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_job", "act_ru_event_subscr");
    private static final List<String> HISTORY =
            List.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_hi_varinst", "act_hi_detail");

    private static final int NODE = 12;

    private final JdbcTemplate database;
    private final String instance;
    private final String businessKey;

    ManyInstances(JdbcTemplate database, String businessKey) {
        this.database = database;
        this.businessKey = businessKey;
        this.instance = database.queryForObject(
                "select id_ from act_ru_execution where business_key_ = ?", String.class, businessKey);
    }

    /** SQL for the key of the n-th record. */
    static String key(String of) {
        return "md5('" + of + "' || n)::uuid";
    }

    /** The id of the n-th one's row whose id in the template is this: the node of the UUID is the number. */
    static String idOf(String template, int n) {
        return template.substring(0, template.length() - NODE) + "%012x".formatted(n);
    }

    /** SQL for the same. */
    private static String idOf(String template) {
        return "'%s' || lpad(to_hex(n), %d, '0')".formatted(template.substring(0, template.length() - NODE), NODE);
    }

    void make(int from, int to, int withHistoryTo) {
        var ids = ids();
        for (var table : RUNTIME) {
            withoutIndexes(database, table, () -> copy(table, ids, from, to));
        }
        HISTORY.forEach(table -> copy(table, ids, from, Math.min(to, withHistoryTo)));
    }

    /** Makes the indexes of a table anew after the work, which is how much is loaded quickly. */
    static void withoutIndexes(JdbcTemplate database, String table, Runnable work) {
        var indexes = database.queryForList("""
                select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename = ?
                  and indexname not in (select conname from pg_constraint)
                """, table);
        indexes.forEach(index -> database.execute("drop index " + index.get("indexname")));
        work.run();
        indexes.forEach(index -> database.execute((String) index.get("indexdef")));
    }

    /** Copies the rows that a condition names; columns not named stay as they are. */
    static void copy(
            JdbcTemplate database, String table, String condition, Map<String, String> other, int from, int to) {
        var columns = columns(database, table);
        var values = columns.stream()
                .map(column -> other.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        database.execute("insert into %s (%s) select %s from %s t, generate_series(%d, %d) n where %s"
                .formatted(table, String.join(", ", columns), values, table, from, to, condition));
    }

    private void copy(String table, Set<String> ids, int from, int to) {
        for (var row : rows(table)) {
            var other = new LinkedHashMap<String, String>();
            row.forEach((column, value) -> {
                if (value instanceof String text && ids.contains(text)) {
                    other.put(column, idOf(text));
                } else if (businessKey.equals(value)) {
                    other.put(column, key("task") + "::text");
                }
            });
            copy(database, table, "id_ = '" + row.get("id_") + "'", other, from, to);
        }
    }

    private Set<String> ids() {
        var ids = new HashSet<String>();
        for (var table : Stream.concat(RUNTIME.stream(), HISTORY.stream()).toList()) {
            for (var row : rows(table)) {
                ids.add((String) row.get("id_"));
                row.forEach((column, value) -> {
                    if (column.contains("act_inst_id_") && value != null) {
                        ids.add((String) value);
                    }
                });
            }
        }
        return ids;
    }

    private List<Map<String, Object>> rows(String table) {
        var column = columns(database, table).contains("proc_inst_id_") ? "proc_inst_id_" : "process_instance_id_";
        return database.queryForList("select * from %s where %s = ?".formatted(table, column), instance);
    }

    private static List<String> columns(JdbcTemplate database, String table) {
        return database.queryForList(
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?"
                        + " and is_generated = 'NEVER'",
                String.class,
                table);
    }
}
