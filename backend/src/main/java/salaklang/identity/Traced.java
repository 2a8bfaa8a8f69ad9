package salaklang.identity;

import java.time.Instant;

/**
 * A change worth its trace. Every event of the features is one; the audit trail keeps them all.
 *
 * <p>An event is published inside the transaction of its change, so that both stand or fall together.
 */
public interface Traced {

    /** The person who acted, or null where a timer did. */
    Person by();

    Instant at();

    /** What it happened to, such as {@code assignment}. */
    String subject();

    /** The subject's id. */
    String subjectId();

    /** What happened, such as {@code AssignmentSubmitted}: by default the event's own name. */
    default String action() {
        return getClass().getSimpleName();
    }

    /** A reason or text that belongs to the act, or null. */
    default String note() {
        return null;
    }
}
