package salaklang.workflow;

import java.time.Instant;

/**
 * A timer that is set.
 *
 * @param element the element's id in the diagram
 * @param label its name in the diagram
 * @param due when it goes off
 * @param stuck it went off and failed for good; it waits for an administrator
 */
public record SetTimer(String element, String label, Instant due, boolean stuck) {}
