package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ByteArrayResource;
import salaklang.web.InvalidInput;

class EvidencePhotosTest {

    private final DocumentSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("sala.document", DocumentSettings.class);
    private final FileCheck check = new FileCheck(settings);
    private final EvidencePhotos photos = new EvidencePhotos(settings);

    @Test
    void aPhotoIsNoLargerThanAScreenNeeds() throws Exception {
        var photo = prepare("ภาพ.jpg", Pictures.jpeg(4000, 3000), false);

        assertThat(read(photo))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(2400, 1800);
        assertThat(photo.file().size()).isEqualTo(bytes(photo).length);
        assertThat(read(photo.thumbnail()))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(320, 240);
    }

    @Test
    void aSmallPhotoStaysSmall() throws Exception {
        assertThat(read(prepare("ภาพ.png", Pictures.png(20, 10), false)).getWidth())
                .isEqualTo(20);
    }

    @Test
    void nothingOfTheCameraIsLeft() throws Exception {
        var sent = Pictures.fromACamera(60, 40, 1);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("SecretCamera1");
        assertThat(PhotoOrigin.of(sent, "image/jpeg").place()).isNotNull();

        for (var keepPlace : new boolean[] {false, true}) {
            var stored = bytes(prepare("ภาพ.jpg", sent, keepPlace));
            assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("SecretCamera1", "Exif");
            assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(stored))
                            .containsDirectoryOfType(ExifDirectoryBase.class))
                    .isFalse();
        }
    }

    @Test
    void thePlaceIsKeptOnlyWhereItIsWanted() {
        var sent = Pictures.fromACamera(60, 40, 1);
        assertThat(prepare("ภาพ.jpg", sent, false).place()).isNull();
        assertThat(prepare("ภาพ.jpg", Pictures.jpeg(60, 40), true).place()).isNull();

        var place = prepare("ภาพ.jpg", sent, true).place();
        assertThat(place.latitude()).isEqualTo(15 + 7 / 60.0, within(1e-9));
        assertThat(place.longitude()).isEqualTo(104 + 19 / 60.0 + 12 / 3600.0, within(1e-9));
        assertThat(place.text()).isEqualTo("15.11667, 104.32000");
    }

    @Test
    void aPhotoOfACameraOnItsSideStandsUpright() throws Exception {
        var upright = read(prepare("ภาพ.jpg", Pictures.fromACamera(60, 40, 6), false));

        assertThat(upright.getWidth()).isEqualTo(40);
        assertThat(upright.getHeight()).isEqualTo(60);
        assertThat(new Color(upright.getRGB(20, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(20, 55)).getBlue()).isGreaterThan(200);
    }

    @Test
    void soDoesAWebPictureAndItsPlaceIsKeptWhereItIsWanted() throws Exception {
        var photo = prepare("ภาพ.webp", Pictures.webpFromACamera(6), true);
        var upright = read(photo);

        assertThat(upright.getWidth()).isEqualTo(8);
        assertThat(upright.getHeight()).isEqualTo(12);
        assertThat(new Color(upright.getRGB(4, 1)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(4, 10)).getBlue()).isGreaterThan(200);
        assertThat(photo.place().latitude()).isEqualTo(15 + 7 / 60.0, within(1e-9));
    }

    @Test
    void aHundredMegapixelsAreRefusedByTheHeadAlone() {
        var wall = Pictures.white(10_000, 10_000);
        assertThat(wall).hasSizeLessThan(100_000);
        refused("ผนัง.png", wall, "document.error.too-many-pixels", "ผนัง.png", "100", "50");
        refused("ผนัง.png", Arrays.copyOf(wall, 60), "document.error.too-many-pixels", "ผนัง.png", "100", "50");
    }

    @Test
    void fiftyMegapixelsAreReadBySomeOfTheirDots() throws Exception {
        assertThat(read(prepare("ผนัง.png", Pictures.white(10_000, 5_000), false))
                        .getWidth())
                .isEqualTo(2400);
    }

    @Test
    void aPictureThatBreaksOffOrOnlyBeginsLikeOneIsRefused() {
        refused("ภาพ.jpg", Arrays.copyOf(Pictures.jpeg(60, 40), 30), "document.error.picture-broken", "ภาพ.jpg");
        refused("ภาพ.png", Arrays.copyOf(Pictures.png(60, 40), 20), "document.error.picture-broken", "ภาพ.png");
    }

    @Test
    void whatCannotBeStrippedIsRefused() {
        refused("ภาพ.heic", SmallFiles.heic(), "document.error.heic", "ภาพ.heic");
    }

    @Test
    void aWebPicturesBecomesAJpegByItsNameToo() {
        var photo = prepare("ภาพ.webp", SmallFiles.webp(), false);
        assertThat(photo.file().mediaType()).isEqualTo("image/jpeg");
        assertThat(photo.file().name()).isEqualTo("ภาพ.jpg");
    }

    @Test
    void aPhotoCannotKeepTheNameOfAProgramOrAPage() {
        assertThat(prepare("../photo.html", Pictures.jpeg(9, 9), false).file().name())
                .isEqualTo("photo.jpg");
        assertThat(prepare("photo.JPEG", Pictures.jpeg(9, 9), false).file().name())
                .isEqualTo("photo.JPEG");
    }

    @Test
    void anyOtherFileStaysByteForByte() throws Exception {
        var photo = prepare("แผน.pdf", SmallFiles.pdf(), true);
        assertThat(bytes(photo)).isEqualTo(SmallFiles.pdf());
        assertThat(photo.thumbnail()).isNull();
    }

    private void refused(String name, byte[] content, String key, Object... arguments) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> prepare(name, content, false))
                .returns("files", InvalidInput::field)
                .returns(key, InvalidInput::messageKey)
                .satisfies(why -> assertThat(why.arguments()).containsExactly(arguments));
    }

    private Photo prepare(String name, byte[] content, boolean keepPlace) {
        return photos.prepare(check.check(name, content.length, new ByteArrayResource(content)), keepPlace);
    }

    private static byte[] bytes(Photo photo) throws IOException {
        return photo.file().content().getInputStream().readAllBytes();
    }

    private static BufferedImage read(Photo photo) throws IOException {
        return read(bytes(photo));
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }
}
