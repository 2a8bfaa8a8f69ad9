package salaklang.dashboard;

import salaklang.organisation.UnitView;

/** How a unit stands. */
record UnitStanding(UnitView unit, Numbers numbers) {}
