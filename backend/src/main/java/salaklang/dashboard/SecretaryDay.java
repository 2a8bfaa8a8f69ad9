package salaklang.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeView;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;
import salaklang.recommendation.RecommendationView;

/**
 * What a secretary has to do today.
 *
 * @param toCheck handed in, waits for the secretary's check
 * @param returned returned by its unit
 * @param lateOrSilent past its due date, or not even accepted with the due date near
 * @param toPlan recommendations in draft or sent back
 * @param next the next meeting, or null
 * @param committees the committees that the person runs, by id
 * @param units the units named in it, by code
 */
record SecretaryDay(
        LocalDate today,
        WorkList toCheck,
        WorkList returned,
        WorkList lateOrSilent,
        List<RecommendationView> toPlan,
        NextMeeting next,
        Map<CommitteeId, CommitteeView> committees,
        Map<UnitCode, UnitView> units) {

    public boolean nothingToDo() {
        return toCheck.total() + returned.total() + lateOrSilent.total() + toPlan.size() == 0;
    }
}
