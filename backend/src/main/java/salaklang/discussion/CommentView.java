package salaklang.discussion;

import java.time.Instant;
import java.util.List;

/**
 * Something said, as the person at hand sees it.
 *
 * @param text null once it has been withdrawn
 * @param open a question that nobody has answered yet
 * @param awaited an open question whose answer is this person's
 * @param mine this person has said it
 * @param withdrawnAt null while it stands
 * @param answers the oldest first
 */
public record CommentView(
        CommentId id,
        String by,
        Instant at,
        String text,
        boolean question,
        boolean open,
        boolean awaited,
        boolean mine,
        List<Mention> mentions,
        Instant withdrawnAt,
        List<CommentView> answers) {

    /** The text in pieces, addresses of the web apart. */
    public List<CommentText.Piece> pieces() {
        return CommentText.pieces(text);
    }
}
