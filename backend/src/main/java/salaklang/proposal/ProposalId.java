package salaklang.proposal;

import java.io.Serializable;
import java.util.UUID;

/** A matter proposed for a meeting. */
public record ProposalId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException for what is no id */
    public static ProposalId of(String value) {
        return new ProposalId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
