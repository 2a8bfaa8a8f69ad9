package salaklang.tally;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.Casework;
import salaklang.platform.FeatureTest;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.Dates;

/**
 * Many people at once, some of whose acts are taken back, while others fold, look from other days and are cut off: every
 * count stays what the assignments say, at every moment. Another storm by {@code -Dsala.seed=…}, a longer one by
 * {@code -Dsala.acts=…}.
 */
@FeatureTest
class TallyStormTest {

    private static final long SEED = Long.getLong("sala.seed", 2569);
    private static final int ACTS = Integer.getInteger("sala.acts", 60);
    private static final int PEOPLE = 6;
    private static final int MATTERS = 12;

    @Autowired
    ApplicationContext application;

    @Autowired
    Tallies tallies;

    @Autowired
    TallyFold fold;

    @Autowired
    TallyJob job;

    @Autowired
    Dates dates;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private TransactionTemplate oneMoment;
    private StormActs acts;
    private Casework cases;

    @BeforeEach
    void work(@Autowired PlatformTransactionManager transactions) {
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        cases = new Casework(application);
        acts = new StormActs(application);
        cases.together(SECRETARY, () -> database.sql("""
                        insert into programme (id, name, fiscal_year_be, version)
                        select gen_random_uuid(), 'แผนงานทดสอบ ' || gen_random_uuid(), 2570, 0 from generate_series(1, 3)""").update());
    }

    @Test
    void everyCountIsWhatTheAssignmentsSayAtEveryMoment() throws Exception {
        var random = new Random(SEED);
        for (int i = 0; i < MATTERS; i++) {
            acts.begin(random);
        }
        var ended = new AtomicBoolean();
        var compared = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(PEOPLE + 3);
        try {
            var people = new ArrayList<Future<?>>();
            for (int i = 0; i < PEOPLE; i++) {
                var own = new Random(random.nextLong());
                people.add(threads.submit(() -> {
                    for (int n = 0; n < ACTS; n++) {
                        acts.one(own);
                    }
                }));
            }
            var others = new ArrayList<Future<?>>();
            for (int i = 0; i < 2; i++) {
                var own = new Random(random.nextLong());
                others.add(threads.submit(until(ended, () -> {
                    foldSome(own);
                    Thread.sleep(own.nextInt(100));
                    return null;
                })));
            }
            others.add(threads.submit(until(ended, () -> {
                compare();
                compared.incrementAndGet();
                Thread.sleep(50);
                return null;
            })));
            for (var person : people) {
                person.get(5, MINUTES);
            }
            ended.set(true);
            for (var other : others) {
                other.get(1, MINUTES);
            }
        } finally {
            ended.set(true);
            threads.shutdown();
        }
        LoggerFactory.getLogger(TallyStormTest.class)
                .info("Compared {} times meanwhile; done: {}", compared, acts.done());

        compare();
        inProvince(() -> {
            job.fold();
            return null;
        });
        compare();
        assertThat(compared.get()).isGreaterThan(5);
        assertThat(acts.done().keySet())
                .contains("accept", "report", "submit", "verify", "reopen", "taken back", "another due date");
    }

    @Test
    void whatACutConnectionWasAboutNeverWas() {
        acts.begin(new Random(SEED));
        assertThatThrownBy(() -> cases.together(SECRETARY, () -> {
                    database.sql("update assignment set due_date = due_date + 1")
                            .update();
                    cutOff();
                    return database.sql("select 1").query(Integer.class).single();
                }))
                .isInstanceOf(RuntimeException.class);
        compare();
    }

    @Test
    void whatWasCutOffWhileFoldingIsFoldedByTheNext() {
        acts.begin(new Random(SEED));
        assertThatThrownBy(() -> inProvince(() -> transaction.execute(status -> {
                    assertThat(fold.lease()).isTrue();
                    fold.look(Horizon.of(dates));
                    assertThat(fold.fold(3)).isEqualTo(3);
                    cutOff();
                    return fold.fold(3);
                })))
                .isInstanceOf(RuntimeException.class);
        compare();
        inProvince(() -> {
            job.fold();
            return null;
        });
        compare();
        int left = inProvince(() -> transaction.execute(status -> database.sql("select count(*) from tally_change")
                .query(Integer.class)
                .single()));
        assertThat(left).isZero();
    }

    @Test
    void oneCountTooManyIsSeen() {
        acts.begin(new Random(SEED));
        inProvince(() -> transaction.execute(status -> {
            database.sql("""
                            insert into tally_change (unit, measure, day, n)
                            values ('agencies/pr', 'OPEN_LITTLE', current_date, 1)""").update();
            assertThat(FullCount.wrongCells(database)).hasSize(2);
            status.setRollbackOnly();
            return null;
        }));
        compare();
    }

    private static Callable<Void> until(AtomicBoolean ended, Callable<Void> work) {
        return () -> {
            while (!ended.get()) {
                work.call();
            }
            return null;
        };
    }

    /** Some, from whatever day; now and then it comes to nothing. */
    private void foldSome(Random random) {
        inProvince(() -> transaction.execute(status -> {
            if (!fold.lease()) {
                return null;
            }
            var now = Horizon.of(dates);
            var days = random.nextInt(3) == 0 ? random.nextInt(9) - 4 : 0;
            fold.look(new Horizon(
                    now.today().plusDays(days),
                    now.near().plusDays(days),
                    now.risk().plusDays(days)));
            fold.fold(1 + random.nextInt(20));
            if (random.nextInt(4) == 0) {
                status.setRollbackOnly();
            }
            return null;
        }));
    }

    private void compare() {
        inProvince(() -> oneMoment.execute(status -> {
            assertThat(FullCount.wrongCells(database)).isEmpty();
            var horizon = Horizon.of(dates);
            tallies.parts()
                    .forEach((kind, standings) -> assertThat(standings)
                            .as("parts: %s", kind)
                            .isEqualTo(FullCount.standings(database, kind, horizon)));
            for (var kind : ScopeKind.values()) {
                var expected = FullCount.standings(database, kind, horizon);
                assertThat(tallies.standings(kind)).as("standings of %s", kind).isEqualTo(expected);
                expected.entrySet().stream()
                        .limit(3)
                        .forEach(entry -> assertThat(tallies.standing(kind, entry.getKey()))
                                .isEqualTo(entry.getValue()));
            }
            return null;
        }));
    }

    /** As if the machine had gone. */
    private void cutOff() {
        var pid = database.sql("select pg_backend_pid()").query(Integer.class).single();
        var another = new Thread(
                () -> transaction.executeWithoutResult(status -> database.sql("select pg_terminate_backend(:pid)")
                        .param("pid", pid)
                        .query(Boolean.class)
                        .single()));
        another.start();
        try {
            another.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T inProvince(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, work);
    }
}
