package salaklang.course;

import java.time.Instant;
import java.util.List;

/** Who did something to a record, by position: the trail knows. */
public interface Actors {

    /** The latest acts of people. */
    List<Act> of(String subject, String id);

    /** @param by the position of who acted */
    record Act(Instant at, String by) {}
}
