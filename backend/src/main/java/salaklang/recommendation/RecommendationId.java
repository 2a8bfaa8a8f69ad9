package salaklang.recommendation;

import java.io.Serializable;
import java.util.UUID;

/** A recommendation or resolution that somebody has to act on. */
public record RecommendationId(UUID value) implements Serializable {

    public static RecommendationId next() {
        return new RecommendationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static RecommendationId of(String value) {
        return new RecommendationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
