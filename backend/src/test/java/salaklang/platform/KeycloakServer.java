package salaklang.platform;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keycloak as a child process: the distribution that Maven unpacked into {@code .local}, on a database of an embedded
 * server, so that its data survives whatever ends it.
 *
 * <p>It is built once for its options and then started as built, which takes a third of what {@code start-dev} takes.
 */
public final class KeycloakServer implements AutoCloseable {

    public static final String ADMIN = "admin";
    public static final String PASSWORD = "sala-klang";

    private static final Path HOME = Workspace.fetched("keycloak-" + Workspace.property("keycloak.version"));
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--features-disabled=kerberos,docker,ciba,device-flow,organization");

    private final int port;
    private final Path log;
    private final Process process;

    private KeycloakServer(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** The one Keycloak of all tests of this JVM, on the tests' PostgreSQL. */
    public static KeycloakServer ofTests() {
        return OfTests.SERVER;
    }

    /** Where the running server's pid is written. */
    public static Path pidFile(String name) {
        return Workspace.local(name + ".pid");
    }

    /** Whether it has yet to be prepared for its options: some 20 seconds, once. */
    public static boolean needsBuild() {
        try {
            var built = HOME.resolve("built-for");
            return !Files.exists(built) || !Files.readString(built).equals(String.join("\n", BUILD_OPTIONS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prepares the distribution for its options, once. */
    public static void build() {
        if (!Files.exists(HOME.resolve("lib/quarkus-run.jar"))) {
            throw new IllegalStateException(
                    "Keycloak is not in " + HOME + ": run ./mvnw test-compile, which fetches it");
        }
        try (var file = new RandomAccessFile(Workspace.fetched("keycloak.lock").toFile(), "rw");
                var lock = file.getChannel().lock()) {
            if (lock.isValid() && needsBuild()) {
                var command = guarded("keycloak-build", 0);
                command.add("build");
                command.addAll(BUILD_OPTIONS);
                var log = Workspace.fetched("keycloak-build.log");
                var exit = process(command, log)
                        .redirectInput(Redirect.PIPE)
                        .start()
                        .waitFor();
                if (exit != 0) {
                    throw new IllegalStateException("Keycloak cannot be prepared, see " + log);
                }
                Files.writeString(HOME.resolve("built-for"), String.join("\n", BUILD_OPTIONS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Starts it without waiting for it.
     *
     * @param name names its log and its pid file
     * @param stopsPostgres whether PostgreSQL, too, ends when this JVM has died without a word
     */
    public static KeycloakServer launch(String name, int port, PostgresServer postgres, boolean stopsPostgres) {
        build();
        var command = guarded(name, stopsPostgres ? postgres.pid() : 0);
        command.addAll(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--db-url=" + postgres.url("keycloak"),
                "--db-username=sala_keycloak",
                "--db-password=" + PostgresServer.PASSWORD,
                "--db-pool-max-size=20"));
        var themes = Workspace.path("config/keycloak/themes");
        if (Files.isDirectory(themes)) {
            command.add("--spi-theme--folder--dir=" + themes);
        }
        var log = Workspace.local(name + ".log");
        try {
            Files.deleteIfExists(log);
            var builder = process(command, log).redirectInput(Redirect.PIPE);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
            return new KeycloakServer(port, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Waits until it answers. */
    public KeycloakServer awaitReady(Duration atMost) {
        var client = HttpClient.newHttpClient();
        var ask = HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var end = System.nanoTime() + atMost.toNanos();
        try {
            while (System.nanoTime() < end) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Keycloak ended by itself, see " + log);
                }
                try {
                    if (client.send(ask, BodyHandlers.discarding()).statusCode() == 200) {
                        return this;
                    }
                } catch (IOException notYet) {
                    // It does not listen yet.
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("Keycloak is not ready after " + atMost.toSeconds() + " s, see " + log);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder process(List<String> command, Path log) {
        return new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
    }

    /** As {@code kc.sh} does it, with less memory and quicker to start. */
    private static List<String> java() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + HOME,
                "-Djboss.server.config.dir=" + HOME.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                HOME.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    /** The start of a command for a Keycloak that ends with this JVM, and PostgreSQL with it where its pid is given. */
    private static List<String> guarded(String name, long postgres) {
        var command = new ArrayList<String>();
        if (new File("/bin/sh").canExecute()) {
            command.addAll(List.of("/bin/sh", guard().toString(), pidFile(name).toString(), Long.toString(postgres)));
        }
        command.addAll(java());
        return command;
    }

    private static Path guard() {
        var script = Workspace.local("guard.sh");
        try (var text = KeycloakServer.class.getResourceAsStream("/platform/guard.sh")) {
            Files.write(script, text.readAllBytes());
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OfTests {
        static final KeycloakServer SERVER = start();

        private static KeycloakServer start() {
            var postgres = PostgresServer.ofTests();
            var server = launch("keycloak-tests", Ports.free(), postgres, false);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "keycloak-stop"));
            return server.awaitReady(Duration.ofMinutes(3));
        }
    }
}
