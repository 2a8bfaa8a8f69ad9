package salaklang.committee;

import java.io.Serializable;
import java.util.UUID;

/** An appointment order of a committee. */
public record OrderId(UUID value) implements Serializable {

    public static OrderId next() {
        return new OrderId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static OrderId of(String value) {
        return new OrderId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
