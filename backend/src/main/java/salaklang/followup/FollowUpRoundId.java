package salaklang.followup;

import java.io.Serializable;
import java.util.UUID;

/** One period's follow-up of a committee's open assignments. */
public record FollowUpRoundId(UUID value) implements Serializable {

    public static FollowUpRoundId next() {
        return new FollowUpRoundId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for what is no id */
    public static FollowUpRoundId of(String value) {
        return new FollowUpRoundId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
