package salaklang.committee;

import java.time.LocalDate;
import salaklang.identity.UnitCode;

/**
 * A committee as others see it.
 *
 * @param secretariat the unit whose committee secretaries run it
 * @param establishedOn the day of its appointment order; null where nobody entered it
 * @param seats how many seats it has
 * @param hasChair whether one of them is the chair's
 * @param parent the committee that it stands under; null for none
 * @param version which form of it this is, for those who change it
 */
public record CommitteeView(
        CommitteeId id,
        String name,
        CommitteeKind kind,
        UnitCode secretariat,
        LocalDate establishedOn,
        CommitteeState state,
        int seats,
        boolean hasChair,
        CommitteeId parent,
        Integer version) {

    public boolean isActive() {
        return state == CommitteeState.ACTIVE;
    }

    /** Whether a meeting can be planned: that takes a committee at work, and a chair. */
    public boolean canMeet() {
        return isActive() && hasChair;
    }
}
