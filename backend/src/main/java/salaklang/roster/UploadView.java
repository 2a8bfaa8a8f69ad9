package salaklang.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * A spreadsheet that was brought.
 *
 * @param taken how many of its rows became members
 */
record UploadView(UUID id, String fileName, Instant at, boolean done, int taken) {}
