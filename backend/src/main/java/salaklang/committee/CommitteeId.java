package salaklang.committee;

import java.io.Serializable;
import java.util.UUID;

/** A committee. */
public record CommitteeId(UUID value) implements Serializable {

    public static CommitteeId next() {
        return new CommitteeId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static CommitteeId of(String value) {
        return new CommitteeId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
