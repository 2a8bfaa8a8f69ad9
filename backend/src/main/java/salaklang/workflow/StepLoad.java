package salaklang.workflow;

import java.time.Duration;
import java.time.Instant;

/**
 * How a step of a process does in a province.
 *
 * @param label its name in the newest model, or in the one it was last seen in
 * @param drawn whether the newest model has it
 * @param waiting how many wait there now
 * @param oldest since when the one that waits longest does; null where none waits
 * @param finished how often it ended within the period
 * @param median how long it took; null where it never ended
 * @param slowTenth what nine of ten did not take longer than; null where it never ended
 */
public record StepLoad(
        String element,
        String label,
        boolean drawn,
        long waiting,
        Instant oldest,
        long finished,
        Duration median,
        Duration slowTenth) {}
