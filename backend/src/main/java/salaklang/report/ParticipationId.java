package salaklang.report;

import java.io.Serializable;
import java.util.UUID;

/** A participation report. */
public record ParticipationId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException for what is no id */
    public static ParticipationId of(String value) {
        return new ParticipationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
