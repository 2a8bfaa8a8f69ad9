package salaklang.meeting;

import java.util.List;
import java.util.Map;

/** The feature by which items are decided tells all that each led to. */
public interface DecidedOutcomes {

    /** By item, in the order in which they were put, by one query; an item without any is left out. */
    Map<AgendaItemId, List<DecidedOutcome>> of(MeetingId meeting);

    /** @param text null where its kind says it all */
    record DecidedOutcome(OutcomeKind kind, String text) {}
}
