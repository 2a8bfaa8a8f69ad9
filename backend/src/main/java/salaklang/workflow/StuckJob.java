package salaklang.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that the engine was to do for a record and could not.
 *
 * @param process the process
 * @param record the record that it moves; null where the job belongs to none
 * @param element at which step of the diagram
 * @param label the step's name
 * @param reason the first line of what went wrong
 * @param since when it failed for good; where it is still tried, when it was due
 * @param attemptsLeft how often the engine will still try by itself
 */
public record StuckJob(
        String id,
        String process,
        UUID record,
        String element,
        String label,
        String reason,
        Instant since,
        int attemptsLeft) {}
