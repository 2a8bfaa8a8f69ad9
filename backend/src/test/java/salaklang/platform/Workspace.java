package salaklang.platform;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this repository lies. Maven runs tests in {@code backend}, people start things where they like. */
public final class Workspace {

    private static final Path ROOT = find();

    private Workspace() {}

    /** A path below the repository's root. */
    public static Path path(String first, String... more) {
        return ROOT.resolve(Path.of(first, more));
    }

    /** A path in the folder that git ignores and that outlives {@code clean}. */
    public static Path local(String name) {
        return ROOT.resolve(".local").resolve(name);
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
