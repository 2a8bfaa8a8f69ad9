package salaklang.document;

import java.io.Serializable;
import java.util.UUID;

/** A stored file. */
public record DocumentId(UUID value) implements Serializable {

    public static DocumentId next() {
        return new DocumentId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static DocumentId of(String value) {
        return new DocumentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
