package salaklang.local;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** Evidence for the demonstration: real small files that say what they are. */
final class DemoFiles {

    private DemoFiles() {}

    /** A picture of nothing in particular: hills, a field and the sun. */
    static MultipartFile photo(String name) {
        var picture = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xCFE3EA), 0, 420, new Color(0xF6F4EF)));
        pen.fillRect(0, 0, 960, 640);
        pen.setPaint(new Color(0xE8B64C));
        pen.fillOval(680, 90, 110, 110);
        pen.setPaint(new Color(0x5C8D76));
        pen.fillOval(-200, 330, 800, 520);
        pen.setPaint(new Color(0x2C7A4B));
        pen.fillOval(380, 380, 900, 560);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MockMultipartFile("files", name, "image/jpeg", bytes.toByteArray());
    }

    static MultipartFile table(String name, List<String> lines) {
        var text = "\uFEFF" + String.join("\r\n", lines) + "\r\n";
        return new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
