package salaklang.emeeting;

import java.time.Instant;

/**
 * The recording of a meeting, which lies elsewhere.
 *
 * @param link where it lies, https
 * @param sha256 64 hexadecimal digits, by which it can be told whether it is still the same
 * @param notedAt null while it is not kept
 */
record Recording(String link, String sha256, Instant notedAt) {}
