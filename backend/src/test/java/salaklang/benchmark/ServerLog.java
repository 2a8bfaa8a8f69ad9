package salaklang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import salaklang.platform.Workspace;

/** Counts what a database of the embedded server is asked, by the server's own log. */
final class ServerLog {

    private static final Path LOG = Workspace.local("postgres.log");

    private final JdbcTemplate superuser;

    ServerLog(JdbcTemplate superuser) {
        this.superuser = superuser;
    }

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** The statements that a database was asked meanwhile, without the beginnings and ends of transactions. */
    long statements(String database, Work work) throws Exception {
        set("log_line_prefix", "%d|");
        set("log_statement", "all");
        var before = size();
        try {
            work.run();
        } finally {
            set("log_statement", "none");
        }
        var statement = Pattern.compile(
                Pattern.quote(database) + "\\|LOG: {2}(statement|execute [^:]+): (?!BEGIN|COMMIT|ROLLBACK|SHOW).*",
                Pattern.DOTALL);
        try (var lines = Files.lines(LOG).skip(before)) {
            return lines.filter(line -> statement.matcher(line).matches()).count();
        }
    }

    private void set(String name, String value) throws InterruptedException {
        superuser.execute("alter system set %s = '%s'".formatted(name, value));
        superuser.execute("select pg_reload_conf()");
        Thread.sleep(500);
    }

    private static long size() throws IOException {
        try (var lines = Files.lines(LOG)) {
            return lines.count();
        }
    }
}
