package salaklang.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * A line under เรื่องสืบเนื่อง: what became of an earlier decision.
 *
 * @param origin where it came from, such as {@code 2/2569 · 4.2}
 * @param state the code name of its state
 * @param done how many of its assignments are done
 * @param nextDue the earliest due date still open, or null
 * @param path the page behind it, from the province on, such as {@code /recommendations/…}
 * @param works what each unit was to do and has done
 */
public record MatterArising(
        String title,
        String origin,
        String state,
        int done,
        int assignments,
        LocalDate nextDue,
        String path,
        ProposedConclusion conclusion,
        List<ArisingWork> works) {

    /** The same under another name. */
    public MatterArising titled(String other) {
        return new MatterArising(other, origin, state, done, assignments, nextDue, path, conclusion, works);
    }
}
