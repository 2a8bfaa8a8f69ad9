package salaklang.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import salaklang.tenancy.CurrentTenant;

/**
 * Asks the index, the better way first: what has the words in its title, what has them anywhere, and only where that is
 * little what looks like them. Each way brings the newest, of which the best come first.
 */
@Component
class Finder {

    /** That each way brings: more than anybody reads, and few enough to be put in order at once. */
    static final int NEWEST = 120;

    /** So few that it may have been a slip. */
    private static final int FEW = 5;

    /** Of a long text that is looked at when hits are put in order. */
    private static final int BEGINNING = 4_000;

    private static final String MOST_TIME = "2500ms";

    static final Comparator<Hit> BEST = Comparator.comparingDouble(Hit::score)
            .thenComparing(Hit::day)
            .thenComparing(Hit::kind)
            .thenComparing(Hit::id)
            .reversed();

    private final JdbcClient database;

    Finder(JdbcClient database) {
        this.database = database;
    }

    /**
     * The best first.
     *
     * @param readers who asks, in the words of {@link Readers}
     */
    List<Hit> find(Sought sought, Narrowing narrowing, Collection<String> readers) {
        var scope = Lexemes.scope(CurrentTenant.require(), readers);
        var found = new LinkedHashMap<String, Hit>();
        ask(scope + " & " + sought.inTitle());
        add(found, newest(narrowing), sought, Rank.LEAST);
        if (narrowing.kind() == null) {
            // Committees are few and go by their names: their age must not hide them behind what is newer.
            add(found, newest(narrowing.to(Kind.COMMITTEE)), sought, Rank.LEAST);
        }
        ask(scope + " & " + sought.anywhere());
        add(found, newest(narrowing), sought, Rank.LEAST);
        if (found.size() < FEW && sought.forgives()) {
            ask(scope + " & " + sought.alike());
            add(found, newest(narrowing), sought, 0);
        }
        return found.values().stream().sorted(BEST).toList();
    }

    private void add(Map<String, Hit> found, List<Hit> candidates, Sought sought, double least) {
        for (var hit : candidates) {
            double score = Rank.of(hit.kind(), hit.title(), hit.about(), hit.body(), sought);
            if (Math.max(score, least) > 0) {
                found.putIfAbsent(hit.kind() + " " + hit.id(), hit.scored(Math.max(score, least)));
            }
        }
    }

    private List<Hit> newest(Narrowing narrowing) {
        try {
            return database.sql("""
                            select kind, id, path, title, about, left(body, :beginning) as body, day from search_entry
                            where true""" + narrowing.sql() + " order by day desc, id desc limit :most")
                    .params(narrowing.parameters())
                    .param("beginning", BEGINNING)
                    .param("most", NEWEST)
                    .query(Finder::hit)
                    .list();
        } catch (QueryTimeoutException e) {
            throw new TooMuchFound(e);
        }
    }

    /** The policy of the table takes what is asked for from here; the plan is to follow the words each time. */
    private void ask(String words) {
        database.sql("""
                        select set_config('app.search', :words, true),
                            set_config('plan_cache_mode', 'force_custom_plan', true),
                            set_config('statement_timeout', :time, true)
                        """).param("words", words).param("time", MOST_TIME).query().singleRow();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(
                Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("path"),
                row.getString("title"),
                row.getString("about"),
                row.getString("body"),
                row.getObject("day", LocalDate.class),
                0);
    }

    /** With the whole of what is long, of which only the beginning was looked at so far; by one query. */
    List<Hit> whole(List<Hit> hits) {
        var cut = hits.stream().filter(hit -> hit.body().length() >= BEGINNING).toList();
        if (cut.isEmpty()) {
            return hits;
        }
        var bodies = new HashMap<UUID, String>();
        database.sql("select id, body from search_entry where id in (:ids) and kind in ('FILE', 'MINUTES')")
                .param("ids", cut.stream().map(Hit::id).toList())
                .query(row -> {
                    bodies.put(row.getObject("id", UUID.class), row.getString("body"));
                });
        return hits.stream()
                .map(hit -> hit.withBody(bodies.getOrDefault(hit.id(), hit.body())))
                .toList();
    }
}
