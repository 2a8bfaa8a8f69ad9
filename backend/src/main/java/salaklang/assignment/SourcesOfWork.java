package salaklang.assignment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A feature from which assignments come tells what they came from. */
public interface SourcesOfWork {

    AssignmentSource.Kind kind();

    /** By one query; an unknown id is left out. */
    Map<UUID, SourceOfWork> of(Collection<UUID> ids);
}
