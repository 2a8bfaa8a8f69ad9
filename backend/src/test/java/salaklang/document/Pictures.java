package salaklang.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Photos as cameras make them, and some that no camera makes. */
public final class Pictures {

    private Pictures() {}

    /** Its left half is red, its right half blue. */
    public static byte[] jpeg(int width, int height) {
        return written(halves(width, height), "jpg");
    }

    static byte[] png(int width, int height) {
        return written(halves(width, height), "png");
    }

    /** A JPEG whose camera lay on its side and knew that it was at 15° 7' N, 104° 19' 12" E. */
    public static byte[] fromACamera(int width, int height, int orientation) {
        var jpeg = jpeg(width, height);
        var exif = exif(orientation);
        var bytes = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        bytes.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 2));
        bytes.put(exif).put(jpeg, 2, jpeg.length - 2);
        return bytes.array();
    }

    /** A WebP of 12 by 8 dots by the same camera. */
    static byte[] webpFromACamera(int orientation) {
        var plain = Base64.getDecoder().decode("UklGRiYAAABXRUJQVlA4TBkAAAAvC8ABAA8Q87//8x8OBAJJZvuTrRDR/8gBAA==");
        var picture = Arrays.copyOfRange(plain, 12, plain.length);
        var exif = Arrays.copyOfRange(exif(orientation), 6, 400);
        var bytes =
                ByteBuffer.allocate(12 + 18 + picture.length + 8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(bytes.capacity() - 8);
        bytes.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0x08);
        bytes.put(new byte[] {11, 0, 0, 7, 0, 0}).put(picture);
        bytes.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(exif.length);
        return bytes.put(exif).array();
    }

    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(400);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0110, 2, 14, 200); // model
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 50);
        tiff.putInt(0);
        tiff.position(6 + 50);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 120);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 150);
        tiff.putInt(0);
        tiff.position(6 + 120);
        degrees(tiff, 15, 7, 0);
        tiff.position(6 + 150);
        degrees(tiff, 104, 19, 12);
        tiff.position(6 + 200);
        tiff.put("SecretCamera1\0".getBytes(StandardCharsets.ISO_8859_1));
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int... parts) {
        for (var part : parts) {
            tiff.putInt(part).putInt(1);
        }
    }

    /** A PNG of some kilobytes that says, and is, a whole wall. */
    public static byte[] white(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try (var png = new DataOutputStream(bytes)) {
            png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(
                    png,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(width)
                            .putInt(height)
                            .put(new byte[] {1, 0, 0, 0, 0})
                            .array());
            var packed = new ByteArrayOutputStream();
            try (var rows = new DeflaterOutputStream(packed)) {
                var row = new byte[1 + (width + 7) / 8];
                for (int each = 0; each < height; each++) {
                    rows.write(row);
                }
            }
            chunk(png, "IDAT", packed.toByteArray());
            chunk(png, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        png.writeInt(content.length);
        png.write(name);
        png.write(content);
        png.writeInt((int) crc.getValue());
    }

    private static BufferedImage halves(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
