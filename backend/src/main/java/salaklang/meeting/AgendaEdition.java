package salaklang.meeting;

import java.time.Instant;
import java.util.List;

/**
 * A version of an agenda as the pages show it.
 *
 * @param by who made it, by position; null where the platform did
 * @param differences from the version before; none for the first
 */
record AgendaEdition(
        int number, Instant at, String by, List<AgendaVersionLine> lines, List<AgendaDifference> differences) {}
