package salaklang.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import salaklang.tenancy.CurrentTenant;

/**
 * Asks the index: the newest entries first, which is all there is to see of what many have; then by the words, those in a
 * title before the others; then, where that is little, what begins like them or sounds the same, and last what looks like
 * them. The best of what each way brings come first.
 */
@Component
class Finder {

    /** That each way brings: more than anybody reads, and few enough to be put in order at once. */
    static final int NEWEST = 120;

    static final Comparator<Hit> BEST = Comparator.comparingDouble(Hit::score)
            .thenComparing(Hit::day)
            .thenComparing(Hit::kind)
            .thenComparing(Hit::id)
            .reversed();

    /** So few that what only begins with the words is of interest as well. */
    private static final int ENOUGH = 10;

    /** So few that it may have been a slip. */
    private static final int FEW = 3;

    /** Of a long text that is looked at when hits are put in order. */
    private static final int BEGINNING = 4_000;

    /** As PostgreSQL plans it, or by the words: it cannot always know which is quicker. */
    private static final Plan PLANNED = new Plan(true, Duration.ofMillis(600));

    private static final Plan BY_WORDS = new Plan(false, Duration.ofMillis(1_200));

    /** That are looked through one after the other. */
    private static final int RECENT = 2_000;

    private static final Duration RECENT_HOLDS = Duration.ofMinutes(5);

    private final Map<String, Recent> recent = new ConcurrentHashMap<>();
    private final JdbcClient database;
    private final DataSource connections;
    private final Clock clock;

    Finder(JdbcClient database, DataSource connections, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.connections = connections;
    }

    /** @param since the day from which on there are so many; null where there are fewer in all */
    private record Recent(LocalDate since, Instant at) {}

    /** @param inOrder whether entries may be looked through in order of day */
    private record Plan(boolean inOrder, Duration most) {}

    /**
     * The best first.
     *
     * @param readers who asks, in the words of {@link Readers}
     * @throws TooMuchFound where the words are in too much to be put in order
     */
    List<Hit> find(Sought sought, Narrowing narrowing, Collection<String> readers) {
        var search = new Search(
                sought, narrowing, Lexemes.scope(CurrentTenant.require(), readers) + " & ", new LinkedHashMap<>());
        search.words();
        if (search.found.size() < ENOUGH) {
            search.way(sought.begunOrAlike(), 0);
        }
        if (search.found.size() < FEW && sought.forgives()) {
            search.way(sought.similar(), 0);
        }
        return search.found.values().stream().sorted(BEST).toList();
    }

    /** One search, way after way; the scope says of which province and for which readers. */
    private final class Search {

        private final Sought sought;
        private final Narrowing narrowing;
        private final String scope;
        private final Map<String, Hit> found;

        private final LocalDate since;

        /** That the last way brought. */
        private int last;

        /** Whether the newest entries alone were enough. */
        private boolean common;

        Search(Sought sought, Narrowing narrowing, String scope, Map<String, Hit> found) {
            this.sought = sought;
            this.narrowing = narrowing;
            this.scope = scope;
            this.found = found;
            this.since = narrowing.isOpen() ? recent() : null;
        }

        void words() {
            boolean done = way(sought.anywhere(), Rank.LEAST);
            if (done && !common && last >= NEWEST) {
                way(sought.inTitle(), Rank.LEAST, BY_WORDS, narrowing);
            } else if (!done && found.isEmpty()) {
                throw new TooMuchFound();
            }
        }

        /** @return whether it was quick enough; what is not is done without */
        boolean way(String condition, double least) {
            if (!narrowing.isOpen()) {
                return way(condition, least, PLANNED, narrowing) || way(condition, least, BY_WORDS, narrowing);
            }
            if (way(condition, least, PLANNED, narrowing.since(since))) {
                if (last >= NEWEST) {
                    // Committees are few and go by their names: their age must not hide them behind what is newer.
                    newest(condition, PLANNED, narrowing.to(Kind.COMMITTEE)).ifPresent(hits -> add(hits, least));
                    common = true;
                }
                if (common || since == null) {
                    return true;
                }
            }
            return way(condition, least, BY_WORDS, narrowing);
        }

        private boolean way(String condition, double least, Plan plan, Narrowing within) {
            var hits = newest(condition, plan, within);
            hits.ifPresent(brought -> {
                last = brought.size();
                add(brought, least);
            });
            return hits.isPresent();
        }

        private Optional<List<Hit>> newest(String condition, Plan plan, Narrowing within) {
            return inTime(plan, () -> {
                ask(scope + condition);
                return Finder.this.newest(within);
            });
        }

        private void add(List<Hit> candidates, double least) {
            for (var hit : candidates) {
                double score = Math.max(least, Rank.of(hit.kind(), hit.title(), hit.about(), hit.body(), sought));
                if (score > 0) {
                    found.putIfAbsent(hit.kind() + " " + hit.id(), hit.scored(score));
                }
            }
        }
    }

    /** Which day it is changes little: it is asked anew now and then. */
    private LocalDate recent() {
        var province = CurrentTenant.require();
        var known = recent.get(province);
        if (known == null || known.at().plus(RECENT_HOLDS).isBefore(clock.instant())) {
            known = new Recent(
                    inTime(
                                    PLANNED,
                                    () -> database.sql("""
                                    select day from search_entry order by day desc, id desc offset :many limit 1
                                    """)
                                            .param("many", RECENT)
                                            .query(LocalDate.class)
                                            .optional()
                                            .orElse(null))
                            .orElse(null),
                    clock.instant());
            if (known.since() != null) {
                recent.put(province, known);
            }
        }
        return known.since();
    }

    private List<Hit> newest(Narrowing narrowing) {
        return database.sql("""
                        select kind, id, path, title, about, left(body, :beginning) as body, day from search_entry
                        where true""" + narrowing.sql() + " order by day desc, id desc limit :most")
                .params(narrowing.parameters())
                .param("beginning", BEGINNING)
                .param("most", NEWEST)
                .query(Finder::hit)
                .list();
    }

    /** The policy of the table takes what is asked for from here. */
    private void ask(String condition) {
        database.sql("select set_config('app.search', :condition, true)")
                .param("condition", condition)
                .query()
                .singleRow();
    }

    /** What is answered within the plan's time; the plan is to follow the words each time. */
    private <T> Optional<T> inTime(Plan plan, Supplier<T> question) {
        var connection = DataSourceUtils.getConnection(connections);
        try {
            var before = connection.setSavepoint();
            try {
                database.sql("""
                                select set_config('plan_cache_mode', 'force_custom_plan', true),
                                    set_config('enable_indexscan', :inOrder, true),
                                    set_config('statement_timeout', :most, true)
                                """)
                        .param("inOrder", plan.inOrder() ? "on" : "off")
                        .param("most", plan.most().toMillis() + "ms")
                        .query()
                        .singleRow();
                return Optional.ofNullable(question.get());
            } catch (QueryTimeoutException e) {
                connection.rollback(before);
                return Optional.empty();
            }
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("a way to find", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
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

    /**
     * With the whole of what is long, of which only the beginning was looked at so far; by one query, and without where it
     * takes too long.
     *
     * @param hits among those that were just found
     */
    List<Hit> whole(List<Hit> hits, Collection<String> readers) {
        var cut = hits.stream().filter(hit -> hit.body().length() >= BEGINNING).toList();
        if (cut.isEmpty()) {
            return hits;
        }
        var bodies = inTime(PLANNED, () -> {
                    ask(Lexemes.scope(CurrentTenant.require(), readers));
                    return bodies(cut);
                })
                .orElse(Map.of());
        return hits.stream()
                .map(hit -> hit.withBody(bodies.getOrDefault(hit.id(), hit.body())))
                .toList();
    }

    private Map<UUID, String> bodies(List<Hit> hits) {
        var bodies = new HashMap<UUID, String>();
        database.sql("select id, body from search_entry where id in (:ids) and kind in ('FILE', 'MINUTES')")
                .param("ids", hits.stream().map(Hit::id).toList())
                .query(row -> {
                    bodies.put(row.getObject("id", UUID.class), row.getString("body"));
                });
        return bodies;
    }
}
