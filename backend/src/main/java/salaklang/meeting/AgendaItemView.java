package salaklang.meeting;

import java.util.List;
import salaklang.committee.AgendaHeadingKind;
import salaklang.document.DocumentId;
import salaklang.identity.UnitCode;

/**
 * A line of an agenda as others see it.
 *
 * @param number as printed, such as {@code 4.2}
 * @param heading the number of the heading that it stands under, or is
 * @param presenter the unit that presents it; null for none
 * @param presenterName who presents it, by position; null for none
 * @param minutes how long it is planned to take; null where nobody said
 * @param late whether it was added after the invitation had gone out
 * @param note what was discussed; null for nothing
 * @param outcomeText the words of the resolution or recommendation; null for none
 * @param adopts the meeting whose minutes this item is to adopt; null for any other item
 * @param carriedFrom the item of the meeting that could not decide it for lack of quorum; null for any other item
 * @param papers what the members read on it, in order
 */
public record AgendaItemView(
        AgendaItemId id,
        MeetingId meeting,
        String number,
        int heading,
        AgendaHeadingKind headingKind,
        AgendaItemKind kind,
        String title,
        UnitCode presenter,
        String presenterName,
        Integer minutes,
        boolean late,
        String note,
        OutcomeKind outcome,
        String outcomeText,
        MeetingId adopts,
        AgendaItemId carriedFrom,
        List<DocumentId> papers) {

    public boolean isHeading() {
        return kind == AgendaItemKind.HEADING;
    }

    /** For consideration, or among other matters: the meeting does not close without its outcome. */
    public boolean needsOutcome() {
        return AgendaItem.needsOutcome(kind, headingKind);
    }

    /** Whether the matters arising are listed here. */
    public boolean listsMattersArising() {
        return AgendaItem.listsMattersArising(kind, headingKind);
    }
}
