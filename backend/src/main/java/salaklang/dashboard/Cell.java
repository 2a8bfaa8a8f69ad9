package salaklang.dashboard;

import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;

/** The numbers of one unit in one committee: what every summary adds up. */
record Cell(CommitteeId committee, String committeeName, UnitCode unit, Numbers numbers) {}
