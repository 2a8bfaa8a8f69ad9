package salaklang.dashboard;

import salaklang.committee.CommitteeId;

/** How a committee's assignments stand. */
record CommitteeStanding(CommitteeId id, String name, Numbers numbers) {}
