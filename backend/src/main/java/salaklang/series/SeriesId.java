package salaklang.series;

import java.io.Serializable;
import java.util.UUID;

/** A series of meetings. */
public record SeriesId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException for what is no id */
    public static SeriesId of(String value) {
        return new SeriesId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
