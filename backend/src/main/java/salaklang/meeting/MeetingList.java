package salaklang.meeting;

import java.util.List;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeView;

/**
 * The meetings of one committee or of all that a person sees.
 *
 * @param committees what one may filter by
 * @param plannable the committees for which this person may plan a meeting
 * @param next the key of the next page of past meetings; null for none
 */
record MeetingList(
        List<CommitteeView> committees,
        List<CommitteeView> plannable,
        CommitteeId only,
        List<MeetingLine> upcoming,
        List<MeetingLine> past,
        MeetingId next) {}
