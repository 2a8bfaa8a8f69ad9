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
        String ip) {}
