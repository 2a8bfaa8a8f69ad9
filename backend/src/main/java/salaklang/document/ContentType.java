package salaklang.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.springframework.core.io.InputStreamSource;

/** The media type that a file's content shows. Its name only tells apart what the content leaves open, as CSV in text. */
class ContentType {

    private static final String ZIP = "application/zip";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    String of(String name, InputStreamSource content) {
        var byContent = detect(content, null);
        if (byContent.equals(ZIP) || byContent.equals("application/x-tika-ooxml")) {
            return OfficeFile.typeOf(content).orElse(ZIP);
        }
        return detect(content, name);
    }

    private String detect(InputStreamSource content, String name) {
        var metadata = new Metadata();
        if (name != null) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try (var stream = new BufferedInputStream(content.getInputStream())) {
            return types.detect(stream, metadata).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
