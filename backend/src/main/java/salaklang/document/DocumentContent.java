package salaklang.document;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A stored file with its bytes. */
public record DocumentContent(DocumentView document, byte[] bytes) {

    /**
     * The answer to a download, which a browser can only show as what the file is. The feature that owns the file has
     * checked before that this person may read it.
     *
     * <p>Pictures and PDF open in the browser, all else is saved. A sandbox keeps whatever opens from acting; a PDF goes
     * without one, as browsers' own PDF viewers do not open in it.
     */
    public ResponseEntity<Resource> download() {
        var disposition = opens() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(bytes.length)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", isPdf() ? "frame-ancestors 'self'" : "default-src 'none'; sandbox")
                .body(new ByteArrayResource(bytes));
    }

    private boolean opens() {
        return isPdf() || document.isPicture();
    }

    private boolean isPdf() {
        return document.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
    }
}
