package salaklang.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.document.Documents;

/** The photos of an activity as they are printed. */
@Component
class ActivityPhotos {

    /** Of each activity; a report of many stays small enough to be sent. */
    private static final int PRINTED = 4;

    /** In pixels: sharp on half the width of a page. */
    private static final int LONGEST_SIDE = 1000;

    private final Documents documents;

    ActivityPhotos(Documents documents) {
        this.documents = documents;
    }

    /** The first of them, as JPEG; what is no photo is left out. */
    List<byte[]> printed(List<UUID> photos) {
        var first = photos.stream().limit(PRINTED).map(DocumentId::new).toList();
        return documents.views(first).stream()
                .filter(DocumentView::thumbnail)
                .map(photo -> printed(documents.content(photo.id()).bytes()))
                .toList();
    }

    private static byte[] printed(byte[] photo) {
        var jpeg = new ByteArrayOutputStream();
        try {
            Thumbnails.of(new ByteArrayInputStream(photo))
                    .size(LONGEST_SIDE, LONGEST_SIDE)
                    .outputFormat("jpg")
                    .outputQuality(0.8)
                    .toOutputStream(jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }
}
