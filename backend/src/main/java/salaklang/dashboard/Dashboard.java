package salaklang.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;

/**
 * The state of a province, of one of its districts or of a head's own units.
 *
 * @param at to when the numbers are true
 * @param district the district that is looked at; null for all
 * @param decisions what waits for a decision; empty for who sees only their units
 * @param units the units named in it, by code
 */
record Dashboard(
        Instant at,
        boolean wholeProvince,
        UnitView district,
        Numbers total,
        List<Decision> decisions,
        List<UnitStanding> agencies,
        List<UnitStanding> locals,
        List<CommitteeStanding> committees,
        List<DistrictStanding> districts,
        WorkList late,
        Map<UnitCode, UnitView> units) {}
