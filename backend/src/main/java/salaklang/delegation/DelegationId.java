package salaklang.delegation;

import java.io.Serializable;
import java.util.UUID;

/** A delegation of an office, or an absence. */
public record DelegationId(UUID value) implements Serializable {

    static DelegationId next() {
        return new DelegationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static DelegationId of(String value) {
        return new DelegationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
