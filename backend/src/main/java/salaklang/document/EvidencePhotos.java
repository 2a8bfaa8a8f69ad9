package salaklang.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import salaklang.web.InvalidInput;

/**
 * Draws photos of evidence anew: upright, no larger than a screen needs, and with nothing in them but the picture, so that
 * neither a place nor a camera's number leaves with them.
 */
@Component
class EvidencePhotos {

    static final int LONGEST_SIDE = 2400;
    static final int THUMBNAIL_SIDE = 320;

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    /** Of a larger one only every second or third dot is read. */
    private static final int PIXELS_IN_MEMORY = 16_000_000;

    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final long maxPixels;

    EvidencePhotos(DocumentSettings settings) {
        this.maxPixels = settings.maxPixels();
    }

    /**
     * Any other file than a photo comes back unchanged.
     *
     * @throws InvalidInput for a photo that cannot be read, or has too many dots to be read safely
     */
    Photo prepare(CheckedFile file, boolean keepPlace) {
        if (!file.mediaType().startsWith("image/")) {
            return Photo.unchanged(file);
        }
        if (file.mediaType().startsWith("image/hei")) {
            throw new InvalidInput("files", "document.error.heic", file.name());
        }
        turns.acquireUninterruptibly();
        try {
            return draw(file, keepPlace);
        } finally {
            turns.release();
        }
    }

    private Photo draw(CheckedFile file, boolean keepPlace) {
        var bytes = bytes(file.content());
        var origin = PhotoOrigin.of(bytes, file.mediaType());
        var picture = read(file, bytes);
        var type = file.mediaType().equals(PNG) || picture.getColorModel().hasAlpha() ? PNG : JPEG;
        var large = write(picture, LONGEST_SIDE, type, origin.orientation());
        var small = write(picture, THUMBNAIL_SIDE, JPEG, origin.orientation());
        return new Photo(
                new CheckedFile(
                        FileName.ending(file.name(), type.equals(PNG) ? ".png" : ".jpg"),
                        type,
                        large.length,
                        new ByteArrayResource(large)),
                small,
                keepPlace ? origin.place() : null);
    }

    private BufferedImage read(CheckedFile file, byte[] bytes) {
        var readers = ImageIO.getImageReadersByMIMEType(file.mediaType());
        if (!readers.hasNext()) {
            throw broken(file);
        }
        var reader = readers.next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            return read(file, reader);
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw broken(file);
        } finally {
            reader.dispose();
        }
    }

    /** The head of the file tells how large the picture is, before any of it is unpacked. */
    private BufferedImage read(CheckedFile file, ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > maxPixels) {
            throw new InvalidInput(
                    "files", "document.error.too-many-pixels", file.name(), megapixels(pixels), megapixels(maxPixels));
        }
        var step = (int) Math.ceil(Math.sqrt(pixels / (double) PIXELS_IN_MEMORY));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, how);
    }

    private static byte[] write(BufferedImage picture, int longest, String type, int orientation) {
        var bytes = new ByteArrayOutputStream();
        var drawn = Thumbnails.of(picture)
                .imageType(type.equals(PNG) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .addFilter(ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)))
                .outputFormat(type.equals(PNG) ? "png" : "jpg");
        if (Math.max(picture.getWidth(), picture.getHeight()) > longest) {
            drawn.size(longest, longest);
        } else {
            drawn.scale(1);
        }
        if (type.equals(JPEG)) {
            drawn.outputQuality(0.85);
        }
        try {
            drawn.toOutputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(InputStreamSource content) {
        try (var stream = content.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String megapixels(long pixels) {
        return String.valueOf(Math.round(pixels / 1_000_000.0));
    }

    private static InvalidInput broken(CheckedFile file) {
        return new InvalidInput("files", "document.error.picture-broken", file.name());
    }
}
