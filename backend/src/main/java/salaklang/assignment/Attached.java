package salaklang.assignment;

import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/**
 * The photos and files that come with a report.
 *
 * @param keepPlace whether to keep where the photos were taken, which they lose otherwise
 */
public record Attached(List<MultipartFile> files, boolean keepPlace) {

    static Attached without() {
        return new Attached(List.of(), false);
    }
}
