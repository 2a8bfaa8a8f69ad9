package salaklang.audit;

import java.time.Instant;

/**
 * One line of the trail.
 *
 * @param id in the order of arrival
 * @param action the event's name, such as {@code AssignmentSubmitted}
 * @param subject what it happened to, such as {@code assignment}
 * @param userId Keycloak's subject; null where a timer acted
 * @param position who acted, by position
 * @param units the units of who acted, separated by spaces
 * @param onBehalfOf for whom, when acting for another; null otherwise
 * @param secret it belongs to a secret meeting or to what came of one
 */
record AuditEntry(
        long id,
        Instant at,
        String action,
        String subject,
        String subjectId,
        String note,
        String userId,
        String userName,
        String position,
        String units,
        String onBehalfOf,
        Source.Kind source,
        String ip,
        boolean secret) {

    /** Without what was said, where it may tell of a secret meeting. */
    AuditEntry concealed() {
        return secret
                ? new AuditEntry(
                        id,
                        at,
                        action,
                        subject,
                        subjectId,
                        null,
                        userId,
                        userName,
                        position,
                        units,
                        onBehalfOf,
                        source,
                        ip,
                        true)
                : this;
    }
}
