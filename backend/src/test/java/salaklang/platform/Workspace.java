package salaklang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where this repository lies. Maven runs tests in {@code backend}, people start things where they like. */
public final class Workspace {

    private static final Path ROOT = find();

    private Workspace() {}

    /** A path below the repository's root. */
    public static Path path(String first, String... more) {
        return ROOT.resolve(Path.of(first, more));
    }

    /** A path in the folder that git ignores and that outlives {@code clean}: what was fetched and unpacked once. */
    public static Path fetched(String name) {
        return ROOT.resolve(".local").resolve(name);
    }

    /** A path in the folder of what runs keep: data, logs, pids. It is the same one, unless {@code sala.local} is set. */
    public static Path local(String name) {
        return Path.of(System.getProperty("sala.local", fetched("").toString())).resolve(name);
    }

    /** A property of the root pom, such as a version that Maven fetched. */
    public static String property(String name) {
        try {
            var value =
                    Pattern.compile("<" + Pattern.quote(name) + ">(.+?)</").matcher(Files.readString(path("pom.xml")));
            if (!value.find()) {
                throw new IllegalArgumentException("No property of the pom: " + name);
            }
            return value.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("processes/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "Not inside Sala Klang's repository: " + Path.of("").toAbsolutePath());
    }
}
