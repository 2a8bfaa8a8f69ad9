package salaklang.web;

/**
 * A station on the path of a case, as the timeline shows it.
 *
 * @param note when, by whom or why; may be null
 * @param done whether it lies behind
 */
public record Step(String title, String note, boolean done) {}
