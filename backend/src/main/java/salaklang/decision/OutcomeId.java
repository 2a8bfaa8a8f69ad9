package salaklang.decision;

import java.io.Serializable;
import java.util.UUID;

/** One resolution, recommendation or directive of an agenda item, or what else it led to. */
public record OutcomeId(UUID value) implements Serializable {

    public static OutcomeId next() {
        return new OutcomeId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static OutcomeId of(String value) {
        return new OutcomeId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
