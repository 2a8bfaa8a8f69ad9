package salaklang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.TestPropertySource;
import salaklang.SalaKlangApplication;
import salaklang.platform.DatabaseSettings;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.platform.PostgresServer;

/**
 * How many assignments a second are handed in through our API (token, rights, tenant, record, trace, notices, engine)
 * and how many of the same task the bare engine completes behind its own REST API (login, authorisation, engine): the
 * same process model, the same PostgreSQL, the same run, in turns. It measures, so it does not run with the tests:
 * {@code ./mvnw -pl backend -am -Pbare-engine test -Dtest=CompletionBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 * The table is in {@code target/completion-benchmark.md}. Other counts of open tasks: {@code -Dcompletion.open=20000}.
 */
@PlatformTest
@TestPropertySource(
        properties = "spring.autoconfigure.exclude="
                + "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration")
class CompletionBenchmark {

    private static final int[] OPEN = Arrays.stream(
                    System.getProperty("completion.open", "20000,1000000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int EACH = Integer.getInteger("completion.each", 500);
    private static final int TURNS = Integer.getInteger("completion.turns", 6);
    /** Turns in which both sides become as quick as they will be: until then each turn is quicker than the one before. */
    private static final int WARM_UP = Integer.getInteger("completion.warm-up", 30);

    /** Turns after more tasks were made, or an index. */
    private static final int SETTLING = 2;

    private static final int COUNTED = 40;

    /** As it comes: with a trail of who did what, as ours has. */
    private static final String HISTORY = System.getProperty("completion.history", "full");

    private static final int AT_ONCE = 8;
    private static final int MOST = WARM_UP * EACH + OPEN.length * (2 * (TURNS + SETTLING) * EACH + COUNTED);
    private static final int RESTING_MILLIS = 150;
    private static final List<String> ENGINE = List.of(
            "camunda",
            "jersey",
            "hk2",
            "jackson",
            "jakarta",
            "tomcat",
            "postgresql",
            "HikariCP",
            "mybatis",
            "spring-boot",
            "spring-core",
            "spring-context",
            "spring-beans",
            "spring-aop",
            "spring-expression",
            "spring-jdbc",
            "spring-tx",
            "spring-web",
            "spring-jcl",
            "spring-orm",
            "slf4j",
            "logback",
            "snakeyaml",
            "joda",
            "javassist",
            "commons-",
            "java-uuid-generator",
            "feel",
            "juel",
            "scala",
            "gson",
            "validation",
            "aopalliance",
            "osgi-resource-locator",
            "typed-values",
            "micrometer-");
    private static final Logger LOG = LoggerFactory.getLogger(CompletionBenchmark.class);

    @Autowired
    ApplicationContext application;

    @Value("${sala.keycloak.url}")
    String keycloak;

    private final PostgresServer server = PostgresServer.ofTests().withDatabase("bare");
    private final Clients clients = new Clients(AT_ONCE);
    private Replica ours;
    private Replica bare;
    private OurTasks ourTasks;
    private BareTasks bareTasks;
    private int made;
    private int done;

    /** @param micros the shortest first */
    private record Measured(double seconds, List<Long> micros) {

        static Measured of(List<Clients.Turn> turns) {
            return new Measured(
                    turns.stream().mapToDouble(Clients.Turn::seconds).sum(),
                    turns.stream()
                            .flatMap(turn -> turn.micros().stream())
                            .sorted()
                            .toList());
        }

        double aSecond() {
            return micros.size() / seconds;
        }

        double millis(int percent) {
            return micros.get(micros.size() * percent / 100) / 1000.0;
        }
    }

    @Test
    void handingInThroughOurApiIsQuickerThanTheBareEngine() throws Exception {
        ours = new Replica(SalaKlangApplication.class, CompletionBenchmark::ofOurs, ourSettings(), "/readyz");
        bare = new Replica(BareEngine.class, CompletionBenchmark::ofTheEngine, bareSettings(), "/engine-rest/engine");
        ours.start();
        bare.start();
        var ourDatabase = database("sala_platform");
        var bareDatabase = database("bare");
        var template = OurTasks.reported(application);
        ourTasks = new OurTasks(template, ourDatabase, ours::url, keycloak, MOST);
        bareTasks = new BareTasks(bareDatabase, bare::url, MOST);
        make(WARM_UP * EACH);
        turns(WARM_UP, ourTasks::submission, bareTasks::completion);
        var table = new StringBuilder(about());
        double least = Double.MAX_VALUE;
        for (int open : OPEN) {
            make(open);
            settle(bareDatabase);
            settle(ourDatabase);
            least = Math.min(least, compare(open, ourDatabase, bareDatabase, table));
            Files.writeString(Path.of("target/completion-benchmark.md"), table);
        }
        LOG.info("\n{}", table);
        assertThat(least).isGreaterThan(1);
    }

    /** Until so many are open on each side. */
    private void make(int open) {
        long begun = System.nanoTime();
        ourTasks.make(made + 1, done + open);
        bareTasks.make(made + 1, done + open);
        made = done + open;
        LOG.info("{} open tasks made in {}", open, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** What an operator does after a large load. */
    private static void settle(JdbcTemplate database) {
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }

    /**
     * With and without the index that ours has for the tasks below a task: the bare engine comes without it, and then reads
     * all open tasks with each completion.
     *
     * @return how many times as many ours are a second as the bare engine's as it comes
     */
    private double compare(int open, JdbcTemplate ourDatabase, JdbcTemplate bareDatabase, StringBuilder table)
            throws Exception {
        bareDatabase.execute("create index below_a_task on act_ru_task (parent_task_id_)");
        turns(SETTLING, ourTasks::submission, bareTasks::completion);
        var withOurs = turns(TURNS, ourTasks::submission, bareTasks::completion);
        bareDatabase.execute("drop index below_a_task");
        turns(SETTLING, ourTasks::submission, bareTasks::completion);
        var asItComes = turns(TURNS, ourTasks::submission, bareTasks::completion);
        var statements = statements(new ServerLog(ourDatabase));
        row(table, open, "ours", asItComes.get(0), statements.get(0));
        row(table, open, "bare engine", asItComes.get(1), statements.get(1));
        row(table, open, "ours, in turns with the next", withOurs.get(0), statements.get(0));
        row(table, open, "bare engine given our index", withOurs.get(1), statements.get(1));
        LOG.info(
                "{} open: ours are {} times as many a second, {} times where the bare engine has our index",
                open,
                times(asItComes),
                times(withOurs));
        return times(asItComes);
    }

    private static double times(List<Measured> oursAndBare) {
        return oursAndBare.get(0).aSecond() / oursAndBare.get(1).aSecond();
    }

    /** One side after the other, and each begins every other time. */
    private List<Measured> turns(int turns, IntFunction<HttpRequest> hand, IntFunction<HttpRequest> complete)
            throws Exception {
        var ourTurns = new ArrayList<Clients.Turn>();
        var bareTurns = new ArrayList<Clients.Turn>();
        for (int turn = 0; turn < turns; turn++) {
            if (turn % 2 == 0) {
                ourTurns.add(turn(hand));
                bareTurns.add(turn(complete));
            } else {
                bareTurns.add(turn(complete));
                ourTurns.add(turn(hand));
            }
            done += EACH;
            LOG.info(
                    "ours {} s, bare {} s",
                    ourTurns.get(turn).seconds(),
                    bareTurns.get(turn).seconds());
        }
        return List.of(Measured.of(ourTurns), Measured.of(bareTurns));
    }

    private Clients.Turn turn(IntFunction<HttpRequest> request) throws Exception {
        ourTasks.login();
        rest();
        return clients.ask(done + 1, done + EACH, request);
    }

    /** Nobody's work of before, such as our search index or the engine's jobs, is in the other's time. */
    private void rest() throws InterruptedException {
        for (int second = 0; second < 300; second++) {
            var before = worked();
            Thread.sleep(1_000);
            if (worked().minus(before).toMillis() < RESTING_MILLIS) {
                return;
            }
        }
        LOG.warn("They do not come to rest");
    }

    private Duration worked() {
        return ours.worked()
                .plus(bare.worked())
                .plus(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    }

    /** Of ours and of theirs for each step, one step after the other. */
    private List<Double> statements(ServerLog log) throws Exception {
        var one = new Clients(1);
        ourTasks.login();
        rest();
        var ofOurs = log.statements("sala_platform", () -> one.ask(done + 1, done + COUNTED, ourTasks::submission));
        rest();
        var ofBare = log.statements("bare", () -> one.ask(done + 1, done + COUNTED, bareTasks::completion));
        done += COUNTED;
        return List.of((double) ofOurs / COUNTED, (double) ofBare / COUNTED);
    }

    private static void row(StringBuilder table, int open, String name, Measured measured, double statements) {
        table.append("| %,d | %s | %.0f | %.1f | %.1f | %.0f |%n"
                .formatted(open, name, measured.aSecond(), measured.millis(50), measured.millis(95), statements));
    }

    private static String about() {
        return """
                %s, %d cores, %d clients at once, %d steps of each side in %d turns, %s

                | open tasks | | steps a second | p50 ms | p95 ms | statements a step |
                |---:|---|---:|---:|---:|---:|
                """.formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        AT_ONCE,
                        TURNS * EACH,
                        TURNS,
                        System.getProperty("os.name"));
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }

    /** As the server's own administrator: no policy, no trigger, no check of references. */
    private JdbcTemplate database(String name) {
        var database = new JdbcTemplate(
                new SingleConnectionDataSource(server.url(name), "postgres", PostgresServer.PASSWORD, true));
        database.execute("set session_replication_role = replica");
        return database;
    }

    private Map<String, String> ourSettings() {
        var settings = DatabaseSettings.of(server, "sala_platform");
        settings.putAll(Map.of(
                "sala.provinces", String.join(",", People.provinces()),
                "sala.keycloak.url", keycloak,
                "sala.keycloak.admin.username", "nobody",
                "sala.keycloak.admin.password", "nobody",
                "sala.keycloak.provision", "false"));
        return settings;
    }

    /** What differs from the engine as it comes: as many connections as ours has, and that people must log in. */
    private Map<String, String> bareSettings() {
        return Map.of(
                "spring.config.name",
                "bare",
                "spring.datasource.url",
                server.url("bare"),
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                PostgresServer.PASSWORD,
                "spring.datasource.hikari.maximum-pool-size",
                "16",
                "camunda.bpm.history-level",
                HISTORY,
                "camunda.bpm.authorization.enabled",
                "true",
                "camunda.bpm.admin-user.id",
                BareEngine.ADMIN,
                "camunda.bpm.admin-user.password",
                BareEngine.PASSWORD,
                "logging.level.root",
                "WARN");
    }

    private static boolean ofOurs(String entry) {
        return !entry.contains("starter-rest") && !entry.contains("engine-rest") && !entry.contains("jersey");
    }

    /** The engine with its REST API, the web server and the database driver. */
    private static boolean ofTheEngine(String entry) {
        return entry.endsWith("test-classes")
                || !entry.endsWith("classes")
                        && !entry.contains("spring-boot-actuator")
                        && !entry.contains("bean-validation")
                        && ENGINE.stream().anyMatch(entry::contains);
    }

    @AfterEach
    void end() throws InterruptedException {
        if (ours != null) {
            ours.kill();
        }
        if (bare != null) {
            bare.kill();
        }
    }
}
