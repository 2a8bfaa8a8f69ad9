package salaklang.assignment;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salaklang.web.InvalidInput;

/**
 * How far a due date can be put off.
 *
 * @param mostTimes how often one assignment can be extended
 * @param mostDays how many days one extension can add
 */
@ConfigurationProperties("sala.assignment.extension")
record ExtensionLimit(
        @DefaultValue("3") int mostTimes,
        @DefaultValue("90") int mostDays) {

    /** The last day that can be granted. */
    LocalDate latest(LocalDate dueDate, LocalDate today) {
        return (dueDate.isBefore(today) ? today : dueDate).plusDays(mostDays);
    }

    /** @throws InvalidInput where the proposed day is none that can be granted */
    void check(LocalDate dueDate, LocalDate proposed, int grantedBefore, LocalDate today) {
        if (proposed == null) {
            throw new InvalidInput("to", "assignment.error.missing");
        }
        if (!proposed.isAfter(dueDate) || proposed.isBefore(today)) {
            throw new InvalidInput("to", "assignment.error.extension-later");
        }
        if (proposed.isAfter(latest(dueDate, today))) {
            throw new InvalidInput("to", "assignment.error.extension-days", mostDays);
        }
        if (grantedBefore >= mostTimes) {
            throw new InvalidInput("to", "assignment.error.extension-times", mostTimes);
        }
    }
}
