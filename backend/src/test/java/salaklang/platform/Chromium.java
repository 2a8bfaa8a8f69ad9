package salaklang.platform;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or gets one: this machine's, Playwright's, Debian's. A browser test without a browser fails; it is
 * never skipped.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "google-chrome", "google-chrome-stable", "chromium-browser");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private Chromium() {}

    static Path find() {
        return installed()
                .or(Chromium::ofPlaywright)
                .or(() -> isRootOnDebian() ? debians() : Optional.empty())
                .or(Chromium::fetchedByPlaywright)
                .orElseThrow(() -> new IllegalStateException("""
                        No Chromium for the browser tests, and none could be fetched (see %s).
                        Put one on the PATH as chromium or google-chrome, for example with
                          apt-get install chromium     (Debian)
                          dnf install chromium         (Fedora)
                          brew install --cask chromium (macOS)
                        """.formatted(log())));
    }

    private static Optional<Path> installed() {
        var onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> ofPlaywright() {
        try (var playwright = Playwright.create(options())) {
            return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
        }
    }

    private static Optional<Path> debians() {
        var done = run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return done ? installed() : Optional.empty();
    }

    private static Optional<Path> fetchedByPlaywright() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install"));
        if (isRoot()) {
            command.add("--with-deps");
        }
        command.add("chromium");
        return run(command.toArray(String[]::new)) ? ofPlaywright() : Optional.empty();
    }

    private static boolean run(String... command) {
        System.out.println("No Chromium here. Getting one: " + String.join(" ", last(command)));
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            process.getOutputStream().close();
            if (process.waitFor(10, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> last(String... command) {
        var words = Arrays.asList(command);
        return words.subList(Math.max(0, words.size() - 4), words.size());
    }

    static Playwright.CreateOptions options() {
        return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }

    static boolean isRootOnDebian() {
        try {
            return isRoot() && Files.readAllLines(Path.of("/etc/os-release")).contains("ID=debian");
        } catch (IOException otherSystem) {
            return false;
        }
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Path log() {
        return Workspace.local("chromium.log");
    }
}
