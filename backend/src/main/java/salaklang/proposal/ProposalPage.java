package salaklang.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import salaklang.committee.AgendaHeadingKind;
import salaklang.document.DocumentView;
import salaklang.meeting.MeetingView;

/**
 * A proposal as somebody sees it.
 *
 * @param unit the short name of the unit that proposes it
 * @param answers whether this person may accept or decline it now
 * @param withdraws whether this person may withdraw it now
 * @param meeting the meeting on whose agenda it is; null for none
 * @param meant the number of the heading that it would go under
 * @param next the meetings that could take it, the earliest first, each with its headings
 */
record ProposalPage(
        ProposalId id,
        String committee,
        String unit,
        String title,
        String why,
        AgendaHeadingKind headingKind,
        String presenterName,
        Integer minutes,
        ProposalState state,
        String proposedBy,
        Instant proposedAt,
        String answeredBy,
        Instant answeredAt,
        String reason,
        List<DocumentView> papers,
        boolean answers,
        boolean withdraws,
        MeetingView meeting,
        List<MeetingView> next,
        Map<String, String> headings,
        String meant) {}
