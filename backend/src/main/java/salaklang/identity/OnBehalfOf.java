package salaklang.identity;

import java.io.Serializable;

/**
 * For whom a person acts.
 *
 * @param userId Keycloak's subject of the principal
 * @param displayName the principal's position
 * @param self who acts, with nothing of the principal's
 */
public record OnBehalfOf(String userId, String userName, String displayName, ActingKind kind, Person self)
        implements Serializable {}
