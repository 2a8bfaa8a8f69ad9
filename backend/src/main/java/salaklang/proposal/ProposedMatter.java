package salaklang.proposal;

import salaklang.committee.AgendaHeadingKind;
import salaklang.committee.CommitteeId;

/**
 * A matter as it is proposed.
 *
 * @param why what the meeting is to know or decide, and why now
 * @param presenterName who would present it, by position; null for none
 * @param minutes how long it would take; null for not said
 */
public record ProposedMatter(
        CommitteeId committee,
        String title,
        String why,
        AgendaHeadingKind headingKind,
        String presenterName,
        Integer minutes) {}
