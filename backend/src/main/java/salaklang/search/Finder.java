package salaklang.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import salaklang.tenancy.Provinces;

/**
 * Asks the index: by the words, the newest first, those in a title before the others; then, where that is little, what
 * begins like them or sounds the same, and last what looks like them. The best of what each way brings come first.
 */
@Component
class Finder {

    /** That a way brings: more than anybody reads, and few enough to be put in order at once. */
    static final int NEWEST = 120;

    /** That is brought of what has longer words: who sees so many types the rest of the word. */
    private static final int BEGUN = 60;

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

    /** That begin with what is looked for. */
    private static final int LONGER = 300;

    /** No letter of any word comes after it. */
    private static final String LAST_LETTER = "\uffff";

    /** After which the search ends with what it has found. */
    private static final Duration MOST = Duration.ofSeconds(3);

    private final JdbcClient database;
    private final DataSource connections;
    private final Provinces provinces;
    private final Clock clock;

    Finder(JdbcClient database, DataSource connections, Provinces provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
        this.database = database;
        this.connections = connections;
    }

    /**
     * @param hits the best first
     * @param limited whether a way brought as much as it ever does, so that there may be more
     */
    record Best(List<Hit> hits, boolean limited) {}

    /**
     * @param readers who asks, in the words of {@link Readers}
     * @throws TooMuchFound where it cannot be found in time
     */
    Best find(Sought sought, Narrowing narrowing, Collection<String> readers) {
        // each statement leaves the next what is left of the time
        database.sql("""
                        select set_config('statement_timeout', :most, true),
                            set_config('app.search_ends', (clock_timestamp() + cast(:most as interval))::text, true)
                        """).param("most", MOST.toMillis() + "ms").query().singleRow();
        var search = new Search(sought, narrowing, readers);
        search.words();
        if (search.found.size() < ENOUGH) {
            search.begunOrAlike();
        }
        if (search.found.size() < FEW && sought.forgives()) {
            search.similar();
        }
        return new Best(search.found.values().stream().sorted(BEST).toList(), search.limited);
    }

    /**
     * One way to find.
     *
     * @param most that it brings
     * @param byWords whether the index has them by just these words, and not by longer or similar ones
     */
    private record Way(String condition, int most, boolean byWords) {}

    private static Way byWords(String condition) {
        return new Way(condition, NEWEST, true);
    }

    /** One search, way after way. */
    private final class Search {

        private final Map<String, Hit> found = new LinkedHashMap<>();
        private final Sought sought;
        private final Narrowing narrowing;
        private final Lexemes lexemes;
        private final String scope;
        private final Steps steps;
        private final Steps ofTitles;

        /** Whether a way brought as much as it ever does. */
        private boolean limited;

        /** Whether the time is over. */
        private boolean late;

        Search(Sought sought, Narrowing narrowing, Collection<String> readers) {
            this.sought = sought;
            this.narrowing = narrowing;
            this.lexemes = lexemes();
            this.scope = lexemes.scope(readers);
            var today = LocalDate.now(clock);
            boolean readsMuch = Readers.readMuch(readers);
            this.steps = Steps.of(lexemes, narrowing, today, readsMuch);
            this.ofTitles = Steps.ofTitles(lexemes, narrowing, today, readsMuch);
        }

        /**
         * Of what many have, the newest are not yet the best: those in whose title it stands, unless all that were brought
         * have it there, and committees, which have no age.
         */
        void words() {
            way(byWords(sought.anywhere(lexemes)));
            if (late) {
                throw new TooMuchFound();
            }
            if (limited) {
                if (found.values().stream().anyMatch(hit -> hit.score() < Rank.IN_TITLE)) {
                    way(byWords(sought.inTitle(lexemes)), narrowing, ofTitles);
                }
                if (narrowing.isOpen()) {
                    way(byWords(sought.anywhere(lexemes)), narrowing.to(Kind.COMMITTEE), Steps.any());
                }
            }
        }

        void begunOrAlike() {
            var longer = inTime(() -> longer(sought.beginnings())).orElse(Map.of());
            way(new Way(sought.begunOrAlike(lexemes, longer), BEGUN, false));
        }

        void similar() {
            way(new Way(sought.similar(lexemes), NEWEST, false));
        }

        private void way(Way way) {
            way(way, narrowing, steps);
        }

        /** What there is no time for is done without. */
        private void way(Way way, Narrowing within, Steps steps) {
            if (!late) {
                inTime(() -> newest(scope + within.words(lexemes), way, within, steps))
                        .ifPresentOrElse(brought -> add(brought, way), () -> late = true);
            }
        }

        private void add(List<Hit> candidates, Way way) {
            int brought = 0;
            for (var hit : candidates) {
                double rank = Rank.of(hit.kind(), hit.title(), hit.about(), hit.body(), sought);
                double score = way.byWords() ? Math.max(Rank.LEAST, rank) + Rank.BY_WORDS : rank;
                if (score > 0) {
                    brought++;
                    found.putIfAbsent(hit.kind() + " " + hit.id(), hit.scored(score));
                }
            }
            limited |= brought >= way.most();
        }
    }

    private Lexemes lexemes() {
        return Lexemes.of(provinces.current());
    }

    /** Of a stretch and of what has the words, the index looks at what is in both alone: each is a line of its own. */
    private List<Hit> newest(String whose, Way way, Narrowing narrowing, Steps steps) {
        return database.sql("""
                        select kind, id, path, title, about, body, day from search_newest(
                            :ways, cast(:since as date[]), cast(:before as date[]), :from, :to, :beginning, :most)
                        """)
                .param("ways", each(steps, step -> whose + step.words() + "\n" + way.condition()))
                .param("since", each(steps, step -> text(step.from())))
                .param("before", each(steps, step -> text(step.before())))
                .param("from", narrowing.from(), Types.DATE)
                .param("to", narrowing.to(), Types.DATE)
                .param("beginning", BEGINNING)
                .param("most", way.most())
                .query(Finder::hit)
                .list();
    }

    private static String[] each(Steps steps, Function<Steps.Step, String> what) {
        return steps.steps().stream().map(what).toArray(String[]::new);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The shortest words of the province that begin so. */
    private Map<String, List<String>> longer(List<String> beginnings) {
        var longer = new HashMap<String, List<String>>();
        if (!beginnings.isEmpty()) {
            database.sql("select beginning, word from search_longer(:beginnings, :last, :most)")
                    .param("beginnings", beginnings.toArray(String[]::new))
                    .param("last", LAST_LETTER)
                    .param("most", LONGER)
                    .query(row -> {
                        longer.computeIfAbsent(row.getString("beginning"), none -> new ArrayList<>())
                                .add(row.getString("word"));
                    });
        }
        return longer;
    }

    /** What is answered in time; nothing of the transaction is lost where it is not. */
    private <T> Optional<T> inTime(Supplier<T> question) {
        var connection = DataSourceUtils.getConnection(connections);
        try {
            var before = connection.setSavepoint();
            try {
                return Optional.ofNullable(question.get());
            } catch (QueryTimeoutException e) {
                connection.rollback(before);
                keepTime();
                return Optional.empty();
            }
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("a way to find", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }

    /** What comes after a way that was given up has as little time as is left. */
    private void keepTime() {
        database.sql("select search_keep_time()").query().singleRow();
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
        var bodies = inTime(() -> bodies(cut, lexemes().scope(readers))).orElse(Map.of());
        return hits.stream()
                .map(hit -> hit.withBody(bodies.getOrDefault(hit.id(), hit.body())))
                .toList();
    }

    private Map<UUID, String> bodies(List<Hit> hits, String scope) {
        var bodies = new HashMap<UUID, String>();
        // the policy of the table takes what is asked for from here
        database.sql("select set_config('app.search', :scope, true)")
                .param("scope", scope)
                .query()
                .singleRow();
        database.sql("select id, body from search_entry where id in (:ids) and kind in ('FILE', 'MINUTES')")
                .param("ids", hits.stream().map(Hit::id).toList())
                .query(row -> {
                    bodies.put(row.getObject("id", UUID.class), row.getString("body"));
                });
        return bodies;
    }
}
