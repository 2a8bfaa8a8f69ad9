package salaklang.assignment;

import java.io.Serializable;
import java.util.UUID;

/** One unit's part in carrying out a recommendation. */
public record AssignmentId(UUID value) implements Serializable {

    public static AssignmentId next() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static AssignmentId of(String value) {
        return new AssignmentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
