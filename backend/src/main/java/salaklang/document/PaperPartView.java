package salaklang.document;

import java.time.Instant;

/**
 * A part that a province gave.
 *
 * @param name the typeface's own name; of an emblem the file's
 */
record PaperPartView(PaperPart part, String fileName, String name, String sha256, Instant storedAt) {}
