package salaklang.meeting;

import java.io.Serializable;
import java.util.UUID;

/** One item of a meeting's agenda. */
public record AgendaItemId(UUID value) implements Serializable {

    public static AgendaItemId next() {
        return new AgendaItemId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static AgendaItemId of(String value) {
        return new AgendaItemId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
