package salaklang.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * One time that a process came to an element of its model.
 *
 * @param element the element's id in the diagram
 * @param label its name in the diagram; null where it has none
 * @param kind as BPMN calls it, such as {@code userTask}
 * @param until null while it is there
 * @param cancelled something else ended it
 * @param current it belongs to the run that the diagram shows, and not to one before
 * @param called the process that it called, or null
 */
public record Passage(
        String element,
        String label,
        String kind,
        Instant from,
        Instant until,
        boolean cancelled,
        boolean current,
        Called called) {

    /** A called process and the record that it moves. */
    public record Called(String process, UUID businessKey) {}

    public boolean isOpen() {
        return until == null;
    }

    /** Somebody's work, and not the engine's. */
    public boolean isWork() {
        return kind.equals("userTask");
    }
}
