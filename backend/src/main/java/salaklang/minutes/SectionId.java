package salaklang.minutes;

import java.io.Serializable;
import java.util.UUID;

/** A section of the minutes. */
public record SectionId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException for what is no id */
    public static SectionId of(String value) {
        return new SectionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
