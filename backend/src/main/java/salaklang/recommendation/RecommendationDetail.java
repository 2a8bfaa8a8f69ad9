package salaklang.recommendation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import salaklang.committee.CommitteeView;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;

/**
 * A recommendation with all that belongs to it, as one person sees it.
 *
 * @param planned what is to be assigned
 * @param assignments what has been assigned, and how it stands
 * @param units the units named in either
 * @param reason the reason or note of the last act, or null
 * @param oversees this person sees each of the assignments
 * @param mayPrepare this person may change the plan, propose and note it now
 * @param mayDecide this person may decide on it now
 * @param maySupersede this person may end it now
 * @param programme the id of the programme that it belongs to, or null
 */
record RecommendationDetail(
        RecommendationView recommendation,
        CommitteeView committee,
        List<PlannedLine> planned,
        List<AssignmentLine> assignments,
        Map<UnitCode, UnitView> units,
        List<RecommendationStep> steps,
        String reason,
        boolean oversees,
        boolean mayPrepare,
        boolean mayDecide,
        boolean maySupersede,
        UUID programme,
        String programmeName) {

    public UnitView unit(UnitCode code) {
        return units.get(code);
    }
}
