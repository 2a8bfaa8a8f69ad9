package salaklang.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;

/**
 * What one unit is asked for.
 *
 * @param id the id the assignment is to have
 * @param expected what is to be done or handed in
 * @param dueDate its last day, in Thailand; of a recurring one the first
 * @param required the whole waits for it
 * @param sequence from 1; a part waits until the required parts of lower numbers have ended
 * @param recurrence when it is to be reported again and again, or null
 * @param figures what is to be counted
 * @param urgency null where it is that of the whole
 */
public record WorkPart(
        UUID id,
        UnitCode unit,
        String expected,
        LocalDate dueDate,
        Part part,
        boolean required,
        int sequence,
        Recurrence recurrence,
        List<Figure> figures,
        Urgency urgency) {

    public WorkPart {
        figures = List.copyOf(figures);
    }

    /** As urgent as the whole. */
    public WorkPart(
            UUID id,
            UnitCode unit,
            String expected,
            LocalDate dueDate,
            Part part,
            boolean required,
            int sequence,
            Recurrence recurrence,
            List<Figure> figures) {
        this(id, unit, expected, dueDate, part, required, sequence, recurrence, figures, null);
    }

    /** The only part, once, with nothing to count. */
    public static WorkPart of(UnitCode unit, String expected, LocalDate dueDate) {
        return new WorkPart(UUID.randomUUID(), unit, expected, dueDate, Part.LEAD, true, 1, null, List.of());
    }
}
