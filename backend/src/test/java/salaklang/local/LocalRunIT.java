package salaklang.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import salaklang.platform.Ports;

/** The run of {@code ./mvnw spring-boot:run}, killed and started again. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no signal by which to end a process gently")
class LocalRunIT {

    private final Path folder = Path.of("target", "local-run").toAbsolutePath();
    private final Map<String, String> ports = Map.of(
            "SALA_HTTP_PORT", Integer.toString(Ports.free()),
            "SALA_KEYCLOAK_PORT", Integer.toString(Ports.free()),
            "SALA_POSTGRES_PORT", Integer.toString(Ports.free()));
    private final List<Process> started = new ArrayList<>();

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void aKilledRunIsFollowedByOneThatStartsAndEndsCleanly() throws Exception {
        var first = start();
        awaitReady(first);
        first.destroyForcibly().waitFor();

        var second = start();
        var said = awaitReady(second);
        assertThat(said).anyMatch(line -> line.contains("committee-secretary"));
        assertThat(statusOf("/actuator/health/readiness")).isEqualTo(200);

        second.destroy();
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        for (var port : ports.values()) {
            assertThat(Ports.isTaken(Integer.parseInt(port))).as(port).isFalse();
        }
        assertThat(folder.resolve("keycloak.pid")).doesNotExist();
        assertThat(folder.resolve("run.pid")).doesNotExist();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @AfterEach
    void endWhatAFailedTestLeft() {
        started.forEach(Process::destroy);
    }

    private Process start() throws IOException {
        Files.createDirectories(folder);
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dsala.local=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalRun.class.getName())
                .redirectErrorStream(true);
        builder.environment().putAll(ports);
        var process = builder.start();
        started.add(process);
        return process;
    }

    private static List<String> awaitReady(Process run) throws IOException {
        var lines = new ArrayList<String>();
        var output = new BufferedReader(new InputStreamReader(run.getInputStream(), UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains("Ctrl-C")) {
                return lines;
            }
        }
        throw new AssertionError("The run ended:\n" + String.join("\n", lines));
    }

    private int statusOf(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + ports.get("SALA_HTTP_PORT") + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
