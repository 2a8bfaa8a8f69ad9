package salaklang.minutes;

import java.io.Serializable;
import java.util.UUID;

/** A correction that somebody asked for. */
public record CorrectionId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException for what is no id */
    public static CorrectionId of(String value) {
        return new CorrectionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
