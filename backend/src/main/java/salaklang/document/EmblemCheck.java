package salaklang.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import salaklang.web.InvalidInput;

/** Takes a picture for the head of papers: large enough to print, drawn anew so that nothing but the picture is kept. */
@Component
class EmblemCheck {

    private static final int LARGEST = 5_000_000;

    /** 3 cm at 200 dots an inch. */
    private static final int SMALLEST_SIDE = 236;

    private static final int LONGEST_SIDE = 4000;

    private final ContentType contentType = new ContentType();

    /** @throws InvalidInput where it is no PNG of a fitting size */
    byte[] check(String fileName, byte[] file) {
        if (file.length == 0) {
            throw new InvalidInput("picture", "document.look.error.no-file");
        }
        if (file.length > LARGEST) {
            throw new InvalidInput("picture", "document.error.too-large", fileName, LARGEST / 1_000_000);
        }
        if (!contentType.of("emblem", new ByteArrayResource(file)).equals("image/png")) {
            throw new InvalidInput("picture", "document.look.error.not-png", fileName);
        }
        return png(read(fileName, file));
    }

    private static BufferedImage read(String fileName, byte[] file) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new InvalidInput("picture", "document.look.error.not-png", fileName);
            }
            var reader = readers.next();
            reader.setInput(stream);
            var shorter = Math.min(reader.getWidth(0), reader.getHeight(0));
            var longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            if (shorter < SMALLEST_SIDE || longer > LONGEST_SIDE) {
                throw new InvalidInput(
                        "picture",
                        "document.look.error.size",
                        String.valueOf(SMALLEST_SIDE),
                        String.valueOf(LONGEST_SIDE));
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput("picture", "document.look.error.not-png", fileName);
        }
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
