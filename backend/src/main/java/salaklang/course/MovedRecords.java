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

    /**
     * What lists call these, of a secret one nothing but that it is secret, by a query or two; what the person at hand does
     * not see is left out. Asked of what failed.
     */
    default Map<UUID, String> titles(Collection<UUID> ids) {
        return Map.of();
    }
}
