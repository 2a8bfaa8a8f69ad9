package salaklang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import salaklang.platform.KeycloakServer;
import salaklang.platform.Workspace;

/**
 * What a run that was killed has left behind. A pid alone proves nothing, for the system uses it again: a process is
 * ended only where its command line, too, says that it is ours.
 */
final class Leftovers {

    private static final Path RUN = Workspace.local("run.pid");

    private Leftovers() {}

    /** Notes this run, so that the next one can find it. */
    static void noteThisRun() {
        var own = ProcessHandle.current();
        write(RUN, own.pid() + "\n" + own.parent().map(ProcessHandle::pid).orElse(0L));
    }

    static void forgetThisRun() {
        delete(RUN);
    }

    /**
     * Ends them: first the application, then Keycloak, then PostgreSQL.
     *
     * @throws CannotRun where an earlier run is well and has its terminal
     */
    static void end(Path postgresData) {
        process(RUN, 0, LocalRun.MARK).ifPresent(run -> {
            var parent = run.parent().map(ProcessHandle::pid).orElse(0L);
            if (parent == number(RUN, 1) && parent > 1) {
                throw new CannotRun("ระบบกำลังทำงานอยู่แล้ว · It is running already: process " + run.pid());
            }
            end(run);
        });
        delete(RUN);

        var keycloak = KeycloakServer.pidFile("keycloak");
        process(keycloak, 0, Workspace.fetched("keycloak-").toString()).ifPresent(Leftovers::end);
        delete(keycloak);

        var postmaster = postgresData.resolve("postmaster.pid");
        process(postmaster, 0, postgresData.toString()).ifPresent(Leftovers::end);
        delete(postmaster);
    }

    private static Optional<ProcessHandle> process(Path pidFile, int line, String ours) {
        return ProcessHandle.of(number(pidFile, line))
                .filter(process -> commandLine(process).contains(ours));
    }

    /** The guard of Keycloak may be at it already: it is given its time, and so is PostgreSQL to close its files. */
    private static void end(ProcessHandle process) {
        process.destroy();
        if (!ends(process, 20)) {
            process.destroyForcibly();
            ends(process, 10);
        }
    }

    private static boolean ends(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Java's own view is cut at a page, and our class path is longer. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException notThisSystem) {
            return process.info().commandLine().orElse("");
        }
    }

    private static long number(Path file, int line) {
        try {
            return Long.parseLong(Files.readAllLines(file).get(line).strip());
        } catch (IOException | RuntimeException none) {
            return -1;
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
