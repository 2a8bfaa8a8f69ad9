package salaklang.document;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What files are taken.
 *
 * @param maxSize the largest single file
 * @param allowedTypes media types, as the content of a file shows them
 * @param maxPixels the most dots that a photo of evidence may have
 */
@ConfigurationProperties("sala.document")
record DocumentSettings(
        @DefaultValue("25MB") DataSize maxSize,

        @DefaultValue({
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/heic",
            "image/heif",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "text/plain",
            "text/csv"
        })
        Set<String> allowedTypes,

        @DefaultValue("50000000") long maxPixels) {}
