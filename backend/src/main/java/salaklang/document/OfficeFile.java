package salaklang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.core.io.InputStreamSource;

/**
 * Tells an Office Open XML file from any other ZIP by the type of its main part (ECMA-376 part 2). A file with macros
 * has another type and is none of these.
 */
final class OfficeFile {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int ENOUGH = 1_000_000;
    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> KINDS =
            Set.of("wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation");

    private OfficeFile() {}

    /** What is done with an opened file. */
    interface Reading<T> {
        T of(ZipFile zip) throws IOException;
    }

    static Optional<String> typeOf(InputStreamSource content) {
        try {
            return unpack(content, OfficeFile::typeOf);
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    /** @throws ZipException where it is no ZIP that opens */
    static <T> T unpack(InputStreamSource content, Reading<T> reading) throws ZipException {
        Path copy = null;
        try {
            copy = Files.createTempFile("sala", ".zip");
            try (var stream = content.getInputStream()) {
                Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var zip = new ZipFile(copy.toFile())) {
                return reading.of(zip);
            }
        } catch (ZipException broken) {
            throw broken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(copy);
        }
    }

    private static Optional<String> typeOf(ZipFile zip) throws IOException {
        var entry = zip.getEntry(CONTENT_TYPES);
        if (entry == null) {
            return Optional.empty();
        }
        var types = new String(zip.getInputStream(entry).readNBytes(ENOUGH), StandardCharsets.UTF_8);
        return KINDS.stream()
                .map(PREFIX::concat)
                .filter(type -> types.contains('"' + type + ".main+xml\""))
                .findFirst();
    }

    private static void delete(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
