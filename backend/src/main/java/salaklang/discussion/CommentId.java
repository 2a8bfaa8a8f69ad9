package salaklang.discussion;

import java.io.Serializable;
import java.util.UUID;

/** Something said about an assignment. */
public record CommentId(UUID value) implements Serializable {

    public static CommentId next() {
        return new CommentId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static CommentId of(String value) {
        return new CommentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
