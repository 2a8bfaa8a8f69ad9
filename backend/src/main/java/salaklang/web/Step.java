package salaklang.web;

/**
 * A station on the path of a case, as the timeline shows it.
 *
 * @param note when, by whom or why; may be null
 * @param done whether it lies behind
 * @param href where it is told in full, from the province on; null for nowhere
 */
public record Step(String title, String note, boolean done, String href) {

    public Step(String title, String note, boolean done) {
        this(title, note, done, null);
    }
}
