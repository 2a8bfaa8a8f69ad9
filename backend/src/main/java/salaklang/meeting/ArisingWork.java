package salaklang.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one unit was to do about a matter arising, and what it has done.
 *
 * @param unit the unit's short name
 * @param expected what it was to do
 * @param state the code name of its state
 * @param report what the unit last reported; null for nothing yet
 */
public record ArisingWork(
        String unit,
        String expected,
        LocalDate dueDate,
        String state,
        int percent,
        String report,
        Instant reportedAt,
        List<Evidence> evidence) {

    /** @param path of the file, from the province on */
    public record Evidence(String name, String path) {}
}
