package salaklang.report;

import java.util.List;
import java.util.Map;
import salaklang.committee.CommitteeView;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;

/**
 * A follow-up report, or a page of it.
 *
 * @param committee of which it tells, or null
 * @param unit of which it tells, or null
 * @param sums of all of it; null on a page that is not the first
 * @param next the key of the next page, null at the end
 * @param units those that the lines name
 */
record FollowUpReport(
        CommitteeView committee,
        UnitView unit,
        Period period,
        FollowUpSums sums,
        List<ReportedWork> lines,
        String next,
        Map<UnitCode, UnitView> units) {

    /** The unit's name, or its code where it is not known any more. */
    public String unitName(UnitCode code) {
        return units.containsKey(code) ? units.get(code).shortName() : code.value();
    }
}
