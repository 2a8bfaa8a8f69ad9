package salaklang.minutes;

import java.io.Serializable;
import java.util.UUID;
import salaklang.meeting.MeetingId;

/** A version of a meeting's minutes. */
public record MinutesId(UUID value) implements Serializable {

    public static MinutesId next() {
        return new MinutesId(UUID.randomUUID());
    }

    /** The first version of a meeting's minutes, which the meeting's process calls by the meeting's own id. */
    public static MinutesId first(MeetingId meeting) {
        return new MinutesId(meeting.value());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static MinutesId of(String value) {
        return new MinutesId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
