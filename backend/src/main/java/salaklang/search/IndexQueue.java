package salaklang.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Brings the index after what was changed. A change leaves its subject in the queue in its own transaction; here the
 * subject is read again, written, and taken from the queue in one transaction, so that nothing is lost or old whenever
 * this ends. One replica at a time works for a province.
 */
@Component
class IndexQueue {

    private static final Logger LOG = LoggerFactory.getLogger(IndexQueue.class);
    private static final int AT_ONCE = 200;
    private static final int AT_A_TIME = 50;

    /** Files are read after everything else, then what they belong to is written again. */
    private static final int FILES_AT_ONCE = 5;

    private final Index index;
    private final FileTexts files;
    private final Provinces provinces;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    IndexQueue(
            Index index, FileTexts files, Provinces provinces, JdbcClient database, TransactionTemplate transaction) {
        this.index = index;
        this.files = files;
        this.provinces = provinces;
        this.database = database;
        this.transaction = transaction;
    }

    private record Row(long id, Subject subject) {}

    @Scheduled(
            initialDelayString = "${sala.search.index-every:PT2S}",
            fixedDelayString = "${sala.search.index-every:PT2S}")
    void everyProvince() {
        for (var province : provinces.all()) {
            try {
                work(province.id(), AT_A_TIME);
            } catch (RuntimeException e) {
                LOG.warn("The index of {} cannot be written now: {}", province.id(), e.toString());
                LOG.debug("The index of {}", province.id(), e);
            }
        }
    }

    /** @param most transactions, after which it is another province's turn */
    void work(String province, int most) {
        CurrentTenant.run(province, () -> {
            var more = true;
            for (var done = 0; more && done < most; done++) {
                more = next();
            }
        });
    }

    /** @return whether there may be more */
    private boolean next() {
        try {
            if (Boolean.TRUE.equals(transaction.execute(status -> take()))) {
                return true;
            }
        } catch (RuntimeException e) {
            LOG.warn("Subjects of {} cannot be indexed together: {}", CurrentTenant.require(), e.toString());
            return eachAlone(false, AT_ONCE);
        }
        return eachAlone(true, FILES_AT_ONCE);
    }

    private boolean take() {
        if (!isAlone()) {
            return false;
        }
        var rows = waiting(false, AT_ONCE);
        write(rows);
        return !rows.isEmpty();
    }

    /** Each in its own transaction: what fails is tried again later and keeps nothing else waiting. */
    private boolean eachAlone(boolean files, int most) {
        var rows = transaction.execute(status -> waiting(files, most));
        return rows != null && !rows.isEmpty() && rows.stream().allMatch(this::alone);
    }

    /** @return whether no other replica works for the province */
    private boolean alone(Row row) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                if (!isAlone()) {
                    return false;
                }
                if (isWaiting(row)) {
                    write(List.of(row));
                }
                return true;
            }));
        } catch (RuntimeException e) {
            LOG.error(
                    "{} {} cannot be indexed",
                    row.subject().kind(),
                    row.subject().id(),
                    e);
            transaction.executeWithoutResult(
                    status -> database.sql("""
                            update search_queue set tries = tries + 1,
                                not_before = now() + least(tries + 1, 60) * interval '1 minute'
                            where id = :id
                            """).param("id", row.id()).update());
            return true;
        }
    }

    private boolean isWaiting(Row row) {
        return database.sql("select exists (select from search_queue where id = :id)")
                .param("id", row.id())
                .query(Boolean.class)
                .single();
    }

    /** Files by themselves: however many there are, nobody finds what is no longer theirs meanwhile. */
    private List<Row> waiting(boolean files, int most) {
        return database.sql("""
                        select id, kind, subject from search_queue
                        where (kind = 'DOCUMENT') = :files and (not_before is null or not_before <= now())
                        order by id limit :most
                        """)
                .param("files", files)
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getObject("subject", UUID.class))))
                .list();
    }

    private void write(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Index.byKind(rows.stream().map(Row::subject).toList()).forEach(this::write);
        database.sql("delete from search_queue where id in (:ids)")
                .param("ids", rows.stream().map(Row::id).toList())
                .update();
    }

    private void write(Subject.Kind kind, Collection<UUID> subjects) {
        switch (kind) {
            case DOCUMENT -> subjects.forEach(document -> index.keepText(document, files.read(document)));
            case UNIT -> index.askForWorkOf(subjects);
            default -> index.write(kind, subjects);
        }
    }

    /** From then on nothing is read by its words: without a search each entry has them. */
    private boolean isAlone() {
        return database.sql("""
                        select pg_try_advisory_xact_lock(hashtextextended('indexing ' || :province, 0)),
                            set_config('enable_bitmapscan', 'off', true)
                        """)
                .param("province", CurrentTenant.require())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
