package salaklang.followup;

import java.util.List;
import salaklang.committee.CommitteeView;

/**
 * Rounds, the newest first.
 *
 * @param committees the committees whose rounds the person sees
 * @param plannable of those, the ones that the person may plan a round for: they have none at present
 */
record RoundList(List<CommitteeView> committees, List<CommitteeView> plannable, List<FollowUpRoundView> rounds) {}
