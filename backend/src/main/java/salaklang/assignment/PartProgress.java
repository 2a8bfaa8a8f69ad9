package salaklang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.identity.UnitCode;

/**
 * How one unit's part of a matter stands.
 *
 * @param late past its due date and not handed in
 * @param reported what was last reported, or null
 */
public record PartProgress(
        AssignmentId id,
        UnitCode unit,
        AssignmentState state,
        int percent,
        LocalDate dueDate,
        boolean late,
        Part part,
        boolean required,
        int sequence,
        String reported,
        Instant reportedAt) {}
