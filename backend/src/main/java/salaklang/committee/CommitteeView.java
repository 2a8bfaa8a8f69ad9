package salaklang.committee;

import salaklang.identity.UnitCode;

/**
 * A committee as others see it.
 *
 * @param secretariat the unit whose committee secretaries run it
 */
public record CommitteeView(CommitteeId id, String name, CommitteeKind kind, UnitCode secretariat) {}
