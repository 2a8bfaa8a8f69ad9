package salaklang.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * An embedded PostgreSQL with the roles and databases of {@code config/postgres/database.sql}.
 *
 * <p>It listens on this machine only and trusts who connects; every role's password is {@value #PASSWORD}.
 */
public final class PostgresServer implements AutoCloseable {

    public static final String APPLICATION_ROLE = "sala_app";
    public static final String OWNER_ROLE = "sala_owner";
    public static final String PASSWORD = "sala-klang";

    private static final Set<String> EXISTS_ALREADY = Set.of("42710", "42P04");

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
        setUp("sala");
    }

    /** The one server of all tests of this JVM: quick, and forgotten at the end. */
    public static PostgresServer ofTests() {
        return OfTests.SERVER;
    }

    /** A server whose data stays in a folder and survives whatever ends it. */
    public static PostgresServer in(Path data, int port) {
        try {
            var complete = data.resolve("sala-complete");
            if (!Files.exists(complete)) {
                // Ended while it was being made: there is nothing in it yet.
                FileSystemUtils.deleteRecursively(data);
            }
            var server = start(builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setServerConfig("synchronous_commit", "off"));
            Files.writeString(complete, "");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder() {
        var log = Workspace.local("postgres.log").toFile();
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Workspace.fetched("postgres-binaries").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(log))
                .setErrorRedirector(Redirect.appendTo(log))
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "1GB");
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder) {
        try {
            Files.createDirectories(Workspace.fetched("postgres-binaries"));
            return new PostgresServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The server's process. */
    public long pid() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::bigint")) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not tell its pid", e);
        }
    }

    /** The address of a database on this server. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** Makes a further database, set up as the application's own. Does nothing where it exists. */
    public PostgresServer withDatabase(String name) {
        setUp(name);
        return this;
    }

    private void setUp(String database) {
        try {
            var script = Files.readString(Workspace.path("config/postgres/database.sql"))
                    .replaceAll(":'\\w+'", "'" + PASSWORD + "'")
                    .replace("database sala ", "database " + database + " ")
                    .split("(?m)^\\\\connect .*$");
            run("postgres", script[0]);
            run(database, script[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String database, String script) {
        var statements = script.lines()
                .filter(line -> !line.startsWith("--") && !line.startsWith("\\"))
                .collect(Collectors.joining("\n"))
                .split(";");
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            for (var sql :
                    Arrays.stream(statements).filter(text -> !text.isBlank()).toList()) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    if (!EXISTS_ALREADY.contains(e.getSQLState())) {
                        throw e;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be set up", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OfTests {
        static final PostgresServer SERVER = start(builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off"));
    }
}
