package salaklang.line;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a person sends to the official account to link their own.
 *
 * @param code eight letters and figures, none of which is easily taken for another
 * @param account the official account's id at LINE, or null
 */
public record LineCode(String code, Instant expiresAt, String account) implements Serializable {}
