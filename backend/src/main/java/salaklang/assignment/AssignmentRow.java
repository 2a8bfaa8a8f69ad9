package salaklang.assignment;

import salaklang.committee.CommitteeView;
import salaklang.organisation.UnitView;

/**
 * An assignment in a list, with the names it is shown by.
 *
 * @param late past its due date and not handed in
 */
record AssignmentRow(AssignmentView assignment, UnitView unit, CommitteeView committee, boolean late) {}
