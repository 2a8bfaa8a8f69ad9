package salaklang.meeting;

import salaklang.committee.AgendaHeadingKind;

/**
 * An agenda item as the pages show it.
 *
 * @param presenter the unit's short name; null for none
 * @param presenterName who presents it, by position; null for none
 * @param minutes how long it is planned to take; null where nobody said
 * @param decidable whether it takes an outcome: a heading with items below it does not
 * @param changeable whether its words may still change
 * @param first whether it is the first matter under its heading
 * @param last whether it is the last
 */
record AgendaLine(
        AgendaItemId id,
        String number,
        int heading,
        AgendaHeadingKind headingKind,
        AgendaItemKind kind,
        String title,
        String presenterCode,
        String presenter,
        String presenterName,
        Integer minutes,
        boolean late,
        String note,
        OutcomeKind outcome,
        String outcomeText,
        boolean decidable,
        boolean needsOutcome,
        boolean changeable,
        boolean first,
        boolean last) {

    /** Whether it is an official heading itself. */
    public boolean isTop() {
        return kind == AgendaItemKind.HEADING;
    }

    /** Something is to be done about it. */
    public boolean leadsToWork() {
        return outcome == OutcomeKind.RESOLUTION || outcome == OutcomeKind.RECOMMENDATION;
    }
}
