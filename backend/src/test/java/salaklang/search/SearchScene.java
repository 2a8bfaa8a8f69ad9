package salaklang.search;

import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.Casework;
import salaklang.committee.CommitteeId;
import salaklang.document.Documents;
import salaklang.identity.Person;
import salaklang.meeting.MeetingId;
import salaklang.tenancy.CurrentTenant;

/** A committee of its own, with what is to be found of it. */
class SearchScene {

    final Casework cases;
    final CommitteeId committee;

    private final SearchService search;
    private final Documents documents;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    /** Of the province, by its official code. */
    private static final Lexemes LEXEMES = new Lexemes("33");

    SearchScene(ApplicationContext application) {
        cases = new Casework(application);
        committee = cases.committee();
        search = application.getBean(SearchService.class);
        documents = application.getBean(Documents.class);
        database = application.getBean(JdbcClient.class);
        transaction = application.getBean(TransactionTemplate.class);
    }

    /** In the province and one transaction, as nobody. */
    <T> T in(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> transaction.execute(status -> work.get()));
    }

    /** @param sql with {@code :text} and {@code :id} */
    int change(String sql, String text, UUID id) {
        return cases.together(
                SECRETARY,
                () -> database.sql(sql).param("text", text).param("id", id).update());
    }

    /** What a person finds in the index as it is. */
    List<Hit> find(Person person, String typed) {
        return cases.as(person, () -> search.find(typed, new Narrowing(null, null, null, null), null, 50))
                .hits();
    }

    /** Entries that all find, of that many different subjects, beside what the tables have. */
    void entries(int count, int different, Kind kind, String title, String body, LocalDate day, String unit) {
        var owner = new Subject(Subject.Kind.ASSIGNMENT, UUID.randomUUID());
        var entry = new Entry(kind, owner.id(), owner, "/x", title, "", body, day, unit, null, List.of("all"), null);
        in(() -> database.sql("""
                        insert into search_entry (kind, id, owner_kind, owner_id, path, title, about, body, day, unit, words)
                        select :kind, md5(:owner || i % :different)::uuid, 'ASSIGNMENT', gen_random_uuid(), '/x', :title, '',
                            :body, :day, :unit, array_to_tsvector(string_to_array(:words, ' '))
                        from generate_series(1, :count) i
                        """)
                .param("kind", kind.name())
                .param("owner", owner.id().toString())
                .param("different", different)
                .param("title", title)
                .param("body", body)
                .param("day", day)
                .param("unit", unit)
                .param("words", String.join(" ", LEXEMES.of(entry, LocalDate.now())))
                .param("count", count)
                .update());
    }

    UUID item(MeetingId meeting, String name) {
        return item(meeting, name, null);
    }

    /** @param from the item that is carried on, or null */
    UUID item(MeetingId meeting, String name, UUID from) {
        var id = UUID.randomUUID();
        cases.together(
                SECRETARY,
                () -> database.sql("""
                        insert into agenda_item (id, meeting_id, kind, heading, sub, heading_kind, title, late, carried_from,
                            version)
                        values (:id, :meeting, 'MATTER', 4, (select count(*) + 1 from agenda_item where meeting_id = :meeting),
                            'FOR_CONSIDERATION', :name, false, :from, 0)
                        """)
                        .param("id", id)
                        .param("meeting", meeting.value())
                        .param("name", name)
                        .param("from", from, Types.OTHER)
                        .update());
        return id;
    }

    /** A paper of an item. */
    UUID paper(UUID item, String name, byte[] content) {
        return cases.together(SECRETARY, () -> {
            var id = documents.store(name, content).value();
            database.sql("""
                            insert into agenda_paper (item_id, position, document_id)
                            values (:item, (select count(*) from agenda_paper where item_id = :item), :document)
                            """).param("item", item).param("document", id).update();
            return id;
        });
    }

    /** Of a new member of the committee, in an item. */
    void conflict(MeetingId meeting, UUID item) {
        var seat = UUID.randomUUID();
        cases.together(SECRETARY, () -> {
            database.sql("""
                            insert into seat (id, committee_id, position, office, basis, rank, counts, substitutes,
                                substitute_counts, version)
                            values (:id, :committee, 'กรรมการ', 'MEMBER', 'EX_OFFICIO', 9, true, 'NONE', false, 0)
                            """)
                    .param("id", seat)
                    .param("committee", committee.value())
                    .update();
            return database.sql("""
                            insert into conflict_of_interest (id, meeting_id, item_id, seat_id, position, reason, declared,
                                raised_by, left_at, standing, version)
                            values (gen_random_uuid(), :meeting, :item, :seat, 'กรรมการ', 'มีส่วนได้เสีย', true, 'x', now(),
                                'STANDS', 0)
                            """)
                    .param("meeting", meeting.value())
                    .param("item", item)
                    .param("seat", seat)
                    .update();
        });
    }
}
