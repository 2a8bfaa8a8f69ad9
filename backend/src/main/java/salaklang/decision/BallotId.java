package salaklang.decision;

import java.io.Serializable;
import java.util.UUID;

/** One vote that a meeting takes. */
public record BallotId(UUID value) implements Serializable {

    public static BallotId next() {
        return new BallotId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static BallotId of(String value) {
        return new BallotId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
