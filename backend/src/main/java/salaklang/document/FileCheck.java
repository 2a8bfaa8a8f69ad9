package salaklang.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import salaklang.web.InvalidInput;

/** Decides whether a file may be stored: by its size, by what its content is and what that unpacks to, whatever it is called. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
class FileCheck {

    private final DocumentSettings settings;
    private final ContentType contentType = new ContentType();

    FileCheck(DocumentSettings settings) {
        this.settings = settings;
    }

    /** @throws InvalidInput where the file is empty, too large or unpacks to too much, or of a type that is not taken */
    CheckedFile check(String givenName, long size, InputStreamSource content) {
        var name = FileName.clean(givenName);
        if (size == 0) {
            throw new InvalidInput("files", "document.error.empty", name);
        }
        if (size > settings.maxSize().toBytes()) {
            throw new InvalidInput(
                    "files",
                    "document.error.too-large",
                    name,
                    settings.maxSize().toMegabytes());
        }
        var type = contentType.of(name, content);
        if (!settings.allowedTypes().contains(type)) {
            throw new InvalidInput("files", "document.error.type-not-allowed", name, type);
        }
        if (type.startsWith("application/vnd.")) {
            OfficeContents.check(name, size, content);
        }
        return new CheckedFile(name, type, size, content);
    }
}
