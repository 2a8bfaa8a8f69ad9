package salaklang.platform;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds LibreOffice, or gets Debian's, and lets it read what the application wrote. A test without it fails; it is never
 * skipped.
 */
public final class LibreOffice {

    private static final List<String> NAMES = List.of("soffice", "libreoffice");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
            Path.of("C:\\Program Files\\LibreOffice\\program\\soffice.exe"));

    private LibreOffice() {}

    /**
     * What it makes of a document.
     *
     * @param to such as {@code pdf} or {@code txt:Text (encoded):UTF8}
     */
    public static byte[] convert(byte[] docx, String to) {
        try {
            var folder = Files.createTempDirectory("sala-office");
            var document = Files.write(folder.resolve("paper.docx"), docx);
            var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
            var done = run(
                    find().toString(),
                    profile,
                    "--headless",
                    "--convert-to",
                    to,
                    "--outdir",
                    folder.toString(),
                    document.toString());
            var result = folder.resolve("paper." + to.replaceAll(":.*", ""));
            if (!done || !Files.exists(result)) {
                throw new IllegalStateException("LibreOffice made nothing of it (see " + log() + ")");
            }
            return Files.readAllBytes(result);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path find() {
        return installed()
                .or(() -> Chromium.isRootOnDebian() ? debians() : Optional.empty())
                .orElseThrow(() -> new IllegalStateException("""
                        No LibreOffice for the tests of DOCX files, and none could be fetched (see %s).
                        Put soffice on the PATH, for example with
                          apt-get install libreoffice-writer-nogui (Debian)
                          dnf install libreoffice-writer           (Fedora)
                          brew install --cask libreoffice          (macOS)
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

    private static Optional<Path> debians() {
        System.out.println("No LibreOffice here. Getting Debian's");
        var done = run("apt-get", "update")
                && run("apt-get", "install", "-y", "--no-install-recommends", "libreoffice-writer-nogui");
        return done ? installed() : Optional.empty();
    }

    private static boolean run(String... command) {
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

    private static Path log() {
        var log = Workspace.local("libreoffice.log");
        log.getParent().toFile().mkdirs();
        return log;
    }
}
