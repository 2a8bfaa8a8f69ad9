package salaklang.report;

import java.io.Serializable;
import java.util.UUID;

/** Something open to outsiders, a meeting or another activity. */
public record ActivityId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException for what is no id */
    public static ActivityId of(String value) {
        return new ActivityId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
