package salaklang.course;

import java.util.List;
import salaklang.web.Step;

/**
 * A record that a process moves, as its feature tells of it.
 *
 * @param name what it is called on the pages
 * @param steps its path in the words of the feature, the oldest first, with what is still ahead
 */
public record MovedRecord(String name, List<Step> steps) {

    /** What is still ahead. */
    List<Step> ahead() {
        return steps.stream().filter(step -> !step.done()).toList();
    }
}
