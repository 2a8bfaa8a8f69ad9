package salaklang.course;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A feature whose records a process moves. */
public interface MovedRecords {

    MovedKind kind();

    /**
     * A record for the person at hand.
     *
     * @throws salaklang.web.NotFound where they do not see it; a secret one asks for a second factor
     */
    MovedRecord require(UUID id);

    /**
     * What the person at hand may know these by, and go to; what they do not see is left out. Asked only of what other
     * processes call.
     */
    default Map<UUID, String> named(Collection<UUID> ids) {
        return Map.of();
    }
}
