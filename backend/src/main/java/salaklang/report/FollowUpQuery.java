package salaklang.report;

import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.report.ReportAccess.Sight;

/**
 * Of what a follow-up report tells; null where it does not matter.
 *
 * @param period in which an assignment was open, be it for a day
 */
record FollowUpQuery(Sight sight, CommitteeId committee, UnitCode unit, Period period) {}
