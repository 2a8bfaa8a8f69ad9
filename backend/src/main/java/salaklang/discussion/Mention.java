package salaklang.discussion;

import jakarta.persistence.Embeddable;

/**
 * Somebody who is spoken to by name.
 *
 * @param account the user name in the province's realm
 * @param displayName the position at that time
 */
@Embeddable
public record Mention(String account, String displayName) {}
