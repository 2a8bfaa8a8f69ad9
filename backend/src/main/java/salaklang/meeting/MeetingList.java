package salaklang.meeting;

import java.util.List;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeView;
import salaklang.web.Total;

/**
 * The meetings of one committee or of all that a person sees.
 *
 * @param committees what one may filter by
 * @param plannable the committees for which this person may plan a meeting
 * @param next the key of the next page of past meetings; null for none
 * @param total of past meetings on all pages
 */
record MeetingList(
        List<CommitteeView> committees,
        List<CommitteeView> plannable,
        CommitteeId only,
        List<MeetingLine> upcoming,
        List<MeetingLine> past,
        MeetingId next,
        Total total) {}
