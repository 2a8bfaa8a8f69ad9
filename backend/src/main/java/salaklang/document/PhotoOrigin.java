package salaklang.document;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What the camera wrote into a JPEG or WebP. What cannot be read was not written: nobody is refused for it.
 *
 * @param orientation of Exif, from 1 to 8; 1 for upright
 * @param place null where the camera did not say
 */
record PhotoOrigin(int orientation, Place place) {

    private static final int UPRIGHT = 1;

    static PhotoOrigin of(byte[] photo, String mediaType) {
        try {
            var metadata = metadata(new ByteArrayInputStream(photo), mediaType);
            return new PhotoOrigin(
                    orientation(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)),
                    metadata.getDirectoriesOfType(GpsDirectory.class).stream()
                            .map(PhotoOrigin::place)
                            .flatMap(Optional::stream)
                            .findFirst()
                            .orElse(null));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return unknown();
        }
    }

    private static Metadata metadata(InputStream photo, String mediaType) throws ImageProcessingException, IOException {
        return switch (mediaType) {
            case "image/jpeg" -> JpegMetadataReader.readMetadata(photo, List.of(new ExifReader()));
            case "image/webp" -> WebpMetadataReader.readMetadata(photo);
            default -> new Metadata();
        };
    }

    private static PhotoOrigin unknown() {
        return new PhotoOrigin(UPRIGHT, null);
    }

    private static int orientation(ExifIFD0Directory directory) {
        try {
            var given = directory == null ? UPRIGHT : directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return given >= 1 && given <= 8 ? given : UPRIGHT;
        } catch (MetadataException notSaid) {
            return UPRIGHT;
        }
    }

    private static Optional<Place> place(GpsDirectory directory) {
        var found = directory.getGeoLocation();
        return found == null
                        || found.isZero()
                        || Math.abs(found.getLatitude()) > 90
                        || Math.abs(found.getLongitude()) > 180
                ? Optional.empty()
                : Optional.of(new Place(found.getLatitude(), found.getLongitude()));
    }
}
