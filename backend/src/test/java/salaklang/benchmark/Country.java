package salaklang.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import salaklang.platform.PostgresServer;
import salaklang.tenancy.Provinces;

/**
 * A million assignments of five years in 77 provinces, 100,000 of them in the largest, with ten million reports; or a share
 * of all that with the same units and committees. {@code benchmark/million.sql} makes it in place of whatever is there.
 */
final class Country {

    private static final Logger LOG = LoggerFactory.getLogger(Country.class);

    private final String database;
    private final Provinces provinces;

    /** @param database the address of the application's database on a server that trusts its superuser */
    Country(String database, Provinces provinces) {
        this.database = database;
        this.provinces = provinces;
    }

    /** @param scale 1 for a million */
    void make(double scale) {
        var begun = System.nanoTime();
        try (var superuser = DriverManager.getConnection(database, "postgres", PostgresServer.PASSWORD);
                var statement = superuser.createStatement()) {
            for (var sql : statements("benchmark/million.sql")) {
                statement.execute(sql.replace("{scale}", String.valueOf(scale)));
            }
            LOG.info("Made in {} s; now what can be found of it", since(begun));
            new Findable(superuser, provinces).make();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The country cannot be made", e);
        }
        LOG.info(
                "{} assignments, {} reports and {} entries of the index made in {} s",
                count("assignment"),
                count("progress_report"),
                count("search_entry"),
                since(begun));
    }

    /** Until PostgreSQL has nothing left to do of what was made. */
    void rest() {
        try (var superuser = DriverManager.getConnection(database, "postgres", PostgresServer.PASSWORD);
                var statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException("The country does not come to rest", e);
        }
        await().atMost(Duration.ofMinutes(20))
                .until(() ->
                        number("select count(*) from pg_stat_activity where backend_type = 'autovacuum worker'") == 0);
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }

    long count(String table) {
        return number("select count(*) from " + table);
    }

    /** One number, of all provinces together. */
    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    /** One value, of all provinces together. */
    String text(String sql) {
        try (var superuser = DriverManager.getConnection(database, "postgres", PostgresServer.PASSWORD);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The statements of a script, without its remarks. */
    static String[] statements(String script) throws IOException {
        var statements = new ClassPathResource(script)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?m)^--.*$", "")
                .split(";\\s*\n");
        return Arrays.stream(statements).filter(sql -> !sql.isBlank()).toArray(String[]::new);
    }
}
