package salaklang.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import salaklang.tenancy.Provinces;

/** Writes what there is to find of subjects; each act is part of the caller's transaction. */
@Component
class Index {

    private static final String WRITE = """
            insert into search_entry (kind, id, owner_kind, owner_id, path, title, about, body, day, unit, committee_id, words)
            values (:kind, :id, :ownerKind, :owner, :path, :title, :about, :body, :day, :unit, :committee,
                array_to_tsvector(string_to_array(:words, ' ')))
            on conflict (tenant_id, kind, id, owner_id) do update set path = excluded.path, title = excluded.title,
                about = excluded.about, body = excluded.body, day = excluded.day, unit = excluded.unit,
                committee_id = excluded.committee_id, words = excluded.words
            where (search_entry.title, search_entry.about, search_entry.body, search_entry.day, search_entry.unit,
                    search_entry.words)
                is distinct from (excluded.title, excluded.about, excluded.body, excluded.day, excluded.unit,
                    excluded.words)
            """;

    /** The matters of assignments that are not found by the units that have a part in them now. */
    private static final String UNITS_OF_MATTERS = """
            select e.kind, e.id from search_entry e
            where e.kind = '%s' and e.id in (select %s from assignment where id in (:ids))
                and (select array_agg(reader order by reader) from unnest(tsvector_to_array(e.words)) word,
                            substr(word, 3) reader
                        where reader like '@u%%')
                    is distinct from (select array_agg(distinct '@u' || unit order by '@u' || unit) from (%s) o
                        where unit is not null)
            """;

    private static final String OF_RECOMMENDATION =
            UNITS_OF_MATTERS.formatted("RECOMMENDATION", "recommendation_id", """
            select unit from assignment where recommendation_id = e.id
            """);

    private static final String OF_DIRECTIVE = UNITS_OF_MATTERS.formatted("DIRECTIVE", "matter_id", """
            select assigner as unit from directive where id = e.id
            union all
            select unit from assignment where matter_id = e.id
            union all
            select u.district from assignment a join unit u on (u.tenant_id, u.code) = (a.tenant_id, a.unit)
                where a.matter_id = e.id and a.unit like 'laos/%'
            """);

    /** What is called by a committee's name or is its secretariat's, and is not as they are now. */
    private static final String OF_COMMITTEES = """
            select e.kind, e.id from search_entry e
            join committee c on c.id = e.committee_id
            left join meeting m on e.kind = 'MEETING' and m.id = e.id
            left join recommendation r on e.kind = 'RECOMMENDATION' and r.id = e.id
            where c.id in (:ids) and e.id = e.owner_id and e.kind in ('MEETING', 'MINUTES', 'RECOMMENDATION')
                and (e.unit is distinct from c.secretariat
                    or e.title <> c.name || coalesce(' ครั้งที่ ' || m.number || '/' || m.year_be, '') and m.id is not null
                    or e.about <> c.name || ' ครั้งที่ ' || r.meeting_number and r.id is not null)
            """;

    private final SubjectRows rows;
    private final JdbcClient database;
    private final NamedParameterJdbcOperations batches;
    private final Provinces provinces;
    private final Clock clock;

    Index(
            SubjectRows rows,
            JdbcClient database,
            NamedParameterJdbcOperations batches,
            Provinces provinces,
            Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
        this.rows = rows;
        this.database = database;
        this.batches = batches;
    }

    /** Brings the index to what these subjects of one kind are now; what is no longer there leaves it. */
    void write(Subject.Kind kind, Collection<UUID> subjects) {
        var entries = rows.of(kind, subjects).stream()
                .collect(toMap(Key::of, entry -> entry, (one, same) -> one))
                .values();
        var texts = texts(entries);
        var lexemes = Lexemes.of(provinces.current());
        removeGone(kind, subjects, entries);
        var written = entries.stream()
                .map(entry ->
                        entry.document() == null ? entry : entry.withBody(texts.getOrDefault(entry.document(), "")))
                .map(entry -> parameters(entry, lexemes))
                .toArray(MapSqlParameterSource[]::new);
        if (written.length > 0) {
            batches.batchUpdate(WRITE, written);
            keepWords(written, lexemes);
        }
        askForFiles(entries, texts.keySet());
        askForWhatItChanges(kind, subjects);
    }

    private record Key(Kind kind, UUID id, UUID owner) {

        static Key of(Entry entry) {
            return new Key(entry.kind(), entry.id(), entry.owner().id());
        }
    }

    private MapSqlParameterSource parameters(Entry entry, Lexemes lexemes) {
        return new MapSqlParameterSource()
                .addValue("kind", entry.kind().name())
                .addValue("id", entry.id())
                .addValue("ownerKind", entry.owner().kind().name())
                .addValue("owner", entry.owner().id())
                .addValue("path", entry.path())
                .addValue("title", entry.title())
                .addValue("about", entry.about())
                .addValue("body", entry.body())
                .addValue("day", entry.day())
                .addValue("unit", entry.unit())
                .addValue("committee", entry.committee())
                .addValue("words", String.join(" ", lexemes.of(entry, LocalDate.now(clock))));
    }

    private void keepWords(MapSqlParameterSource[] entries, Lexemes lexemes) {
        var words = Arrays.stream(entries)
                .flatMap(entry -> Arrays.stream(((String) entry.getValue("words")).split(" ")))
                .map(lexemes::word)
                .flatMap(Optional::stream)
                .distinct()
                .toArray(String[]::new);
        database.sql("insert into search_word (word) select unnest(:words) on conflict do nothing")
                .param("words", words)
                .update();
    }

    private void removeGone(Subject.Kind kind, Collection<UUID> subjects, Collection<Entry> entries) {
        var there = entries.stream().map(Key::of).collect(toSet());
        var gone = database.sql("""
                        select kind, id, owner_id from search_entry
                        where owner_kind = :kind and owner_id in (:ids)
                        """)
                .param("kind", kind.name())
                .param("ids", subjects)
                .query((row, number) -> new Key(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getObject("owner_id", UUID.class)))
                .list();
        for (var key : gone) {
            if (!there.contains(key)) {
                database.sql("delete from search_entry where kind = :kind and id = :id and owner_id = :owner")
                        .param("kind", key.kind().name())
                        .param("id", key.id())
                        .param("owner", key.owner())
                        .update();
            }
        }
    }

    private Map<UUID, String> texts(Collection<Entry> entries) {
        var documents =
                entries.stream().map(Entry::document).filter(Objects::nonNull).toList();
        if (documents.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select document_id, text from search_file where document_id in (:ids)")
                .param("ids", documents)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Files that were never read are, each by itself; then what they belong to is written again. */
    private void askForFiles(Collection<Entry> entries, Set<UUID> read) {
        var unread = entries.stream()
                .map(Entry::document)
                .filter(document -> document != null && !read.contains(document))
                .distinct()
                .toList();
        if (!unread.isEmpty()) {
            askFor("""
                    select 'DOCUMENT', id from document where id in (:ids)
                        and id not in (select subject from search_queue where kind = 'DOCUMENT')
                    """, unread);
        }
    }

    /** Who has a part in a matter finds the matter, and a meeting is called by its committee's name. */
    private void askForWhatItChanges(Subject.Kind kind, Collection<UUID> subjects) {
        switch (kind) {
            case COMMITTEE -> askFor(OF_COMMITTEES, subjects);
            case ASSIGNMENT -> {
                askFor(OF_RECOMMENDATION, subjects);
                askFor(OF_DIRECTIVE, subjects);
            }
            default -> {}
        }
    }

    private void askFor(String subjects, Collection<UUID> ids) {
        database.sql("insert into search_queue (kind, subject) " + subjects)
                .param("ids", ids)
                .update();
    }

    /** The assignments and committees of units whose name was changed: they are found by it. */
    void askForWorkOf(Collection<UUID> units) {
        askFor("""
                select 'ASSIGNMENT', a.id from assignment a join unit u on (u.tenant_id, u.code) = (a.tenant_id, a.unit)
                join search_entry e on e.kind = 'ASSIGNMENT' and e.id = a.id and e.owner_id = a.id
                where u.id in (:ids) and e.about <> u.name_th || ' ' || u.short_th
                union all
                select 'COMMITTEE', c.id from committee c
                join unit u on (u.tenant_id, u.code) = (c.tenant_id, c.secretariat)
                join search_entry e on e.kind = 'COMMITTEE' and e.id = c.id
                where u.id in (:ids) and e.about <> u.name_th || ' ' || u.short_th
                """, units);
    }

    void keepText(UUID document, String text) {
        database.sql("""
                        insert into search_file (document_id, text) values (:id, :text)
                        on conflict (tenant_id, document_id) do update set text = excluded.text
                        """).param("id", document).param("text", text).update();
        database.sql("""
                        insert into search_queue (kind, subject)
                        select distinct owner_kind, owner_id from search_entry where kind = 'FILE' and id = :id
                        """).param("id", document).update();
    }

    /** Everything is looked at again, files of which nothing was read too; what the record has not leaves the index. */
    int askForAll() {
        database.sql("delete from search_file where text = ''").update();
        database.sql("update search_queue set not_before = null where not_before is not null")
                .update();
        int asked = 0;
        for (var table : List.of("committee", "meeting", "minutes", "recommendation", "assignment", "directive")) {
            asked += database.sql(
                            "insert into search_queue (kind, subject) select upper('" + table + "'), id from " + table)
                    .update();
        }
        return asked + database.sql("""
                        insert into search_queue (kind, subject)
                        select distinct owner_kind, owner_id from search_entry where kind = 'FILE'
                        union select owner_kind, owner_id from search_entry where id = owner_id
                        """).update();
    }

    /** The subjects in order, those of a kind together. */
    static Map<Subject.Kind, List<UUID>> byKind(Collection<Subject> subjects) {
        return subjects.stream().distinct().collect(groupingBy(Subject::kind, mapping(Subject::id, toList())));
    }
}
