package salaklang.directive;

import java.io.Serializable;
import java.util.UUID;

/** A directive or a letter. */
public record DirectiveId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException for what is no id */
    public static DirectiveId of(String value) {
        return new DirectiveId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
