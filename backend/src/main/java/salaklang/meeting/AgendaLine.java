package salaklang.meeting;

import java.time.Instant;
import java.util.List;
import salaklang.committee.AgendaHeadingKind;
import salaklang.document.DocumentView;
import salaklang.meeting.DecidedOutcomes.DecidedOutcome;

/**
 * An agenda item as the pages show it.
 *
 * @param presenter the unit's short name; null for none
 * @param presenterName who presents it, by position; null for none
 * @param minutes how long it is planned to take; null where nobody said
 * @param beginsAt when it would begin if all before it keep to their time; null for a heading
 * @param withheld whether it has papers that this person may not read
 * @param adopts the meeting whose minutes it adopts; null for none
 * @param decidable whether it takes an outcome: a heading with items below it does not
 * @param changeable whether its words may still change
 * @param first whether it is the first matter under its heading
 * @param last whether it is the last
 * @param outcomes all that it led to, in order
 * @param version how often it was changed: a form that knows fewer is stale
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
        Instant beginsAt,
        List<DocumentView> papers,
        boolean withheld,
        MeetingId adopts,
        boolean late,
        String note,
        OutcomeKind outcome,
        String outcomeText,
        boolean decidable,
        boolean needsOutcome,
        boolean changeable,
        boolean first,
        boolean last,
        int version,
        List<DecidedOutcome> outcomes) {

    /** Whether it is an official heading itself. */
    public boolean isTop() {
        return kind == AgendaItemKind.HEADING;
    }

    /** Whether the matters arising are listed here. */
    public boolean listsMattersArising() {
        return AgendaItem.listsMattersArising(kind, headingKind);
    }

    /** Something is to be done about it. */
    public boolean leadsToWork() {
        return outcomes.stream().anyMatch(each -> each.kind().leadsToWork());
    }
}
