package salaklang.assignment;

import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;

/**
 * How many assignments of a committee a unit has in one state.
 *
 * @param late how many of them are past their due date and not handed in
 */
public record AssignmentCount(CommitteeId committee, UnitCode unit, AssignmentState state, long count, long late) {}
