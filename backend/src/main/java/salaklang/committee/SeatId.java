package salaklang.committee;

import java.io.Serializable;
import java.util.UUID;

/** A seat of a committee. */
public record SeatId(UUID value) implements Serializable {

    public static SeatId next() {
        return new SeatId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static SeatId of(String value) {
        return new SeatId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
