package salaklang.course;

import java.time.Instant;
import java.util.List;

/**
 * A line of the course in words.
 *
 * @param by the position of who did it, or null
 * @param until null while it is there
 * @param work somebody's work, and not a moment
 * @param links to the processes it called
 */
record Stop(
        String element,
        String label,
        Instant from,
        Instant until,
        boolean work,
        boolean cancelled,
        String by,
        List<Link> links) {

    /** @param href from the province on */
    record Link(String text, String href) {}

    public boolean isOpen() {
        return until == null;
    }
}
