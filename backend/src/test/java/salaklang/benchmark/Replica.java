package salaklang.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import salaklang.platform.Ports;

/** An application in a process of its own, so that it can be measured beside another one, or killed. */
public final class Replica {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<String> command;
    private final File log;
    private final String readyPath;
    private final int port;
    private Process process;

    /**
     * @param main the class to start
     * @param onClassPath which entries of this class path it sees
     * @param settings as system properties; the port is added
     * @param readyPath answers 200 once it is ready
     */
    public Replica(Class<?> main, Predicate<String> onClassPath, Map<String, String> settings, String readyPath) {
        this.port = Ports.free();
        this.readyPath = readyPath;
        this.log = new File("target", main.getSimpleName() + ".log");
        this.command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m"));
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(onClassPath)
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", classPath, "-Dserver.port=" + port, "-Dsala.base-url=" + url("")));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add(main.getName());
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Starts it and waits until it is ready. */
    public void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        var begun = System.nanoTime();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("The replica is not ready, see " + log);
            }
            Thread.sleep(250);
        }
    }

    /** The processor time that it has taken since it began. */
    Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** SIGKILL: nothing is put in order before. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean isReady() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url(readyPath)))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
