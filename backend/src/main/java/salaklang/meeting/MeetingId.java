package salaklang.meeting;

import java.io.Serializable;
import java.util.UUID;

/** A meeting of a committee. */
public record MeetingId(UUID value) implements Serializable {

    public static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static MeetingId of(String value) {
        return new MeetingId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
