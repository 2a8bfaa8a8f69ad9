package salaklang.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What can be found of a subject.
 *
 * @param owner the subject that it is written with, such as the assignment of a report
 * @param path where it is shown, below the province
 * @param about what else it is known by, such as its unit by both of its names; shown below the title
 * @param readers who may find it, in the words of {@link Readers}
 * @param document the file whose text is its body; null for none
 */
record Entry(
        Kind kind,
        UUID id,
        Subject owner,
        String path,
        String title,
        String about,
        String body,
        LocalDate day,
        String unit,
        UUID committee,
        List<String> readers,
        UUID document) {

    Entry withBody(String text) {
        return new Entry(kind, id, owner, path, title, about, text, day, unit, committee, readers, document);
    }
}
