package salaklang.decision;

import java.time.Instant;

/**
 * The notes of an item's discussion.
 *
 * @param version how often it was saved; who saves says which version theirs is made from
 * @param by the position of who saved it last
 */
public record NoteView(String text, int version, String by, Instant at) {

    static final NoteView NONE = new NoteView("", 0, null, null);
}
