package salaklang.decision;

import java.io.Serializable;
import java.util.UUID;

/** A member's conflict of interest in an agenda item. */
public record ConflictId(UUID value) implements Serializable {

    public static ConflictId next() {
        return new ConflictId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static ConflictId of(String value) {
        return new ConflictId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
