package salaklang.document;

import java.time.Instant;

/**
 * What is known of a stored file without reading it.
 *
 * @param mediaType as its content shows it, such as {@code application/pdf}
 * @param size in bytes
 * @param place where the photo was taken, kept on purpose; null otherwise
 * @param thumbnail there is a small picture of it
 */
public record DocumentView(
        DocumentId id, String fileName, String mediaType, long size, Instant storedAt, Place place, boolean thumbnail) {

    /** Without a place and a small picture of it. */
    public DocumentView(DocumentId id, String fileName, String mediaType, long size, Instant storedAt) {
        this(id, fileName, mediaType, size, storedAt, null, false);
    }

    /** A picture that a browser shows. */
    public boolean isPicture() {
        return mediaType.startsWith("image/") && !mediaType.startsWith("image/hei");
    }

    /** {@code 820 KB} or {@code 1.2 MB}. */
    public String sizeText() {
        return size < 1_000_000
                ? Math.max(1, Math.round(size / 1000.0)) + " KB"
                : Math.round(size / 100_000.0) / 10.0 + " MB";
    }
}
