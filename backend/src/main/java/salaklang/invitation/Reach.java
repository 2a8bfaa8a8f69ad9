package salaklang.invitation;

import salaklang.committee.SeatView;
import salaklang.web.Toned;

/** By which way an invitation comes to a seat. */
enum Reach implements Toned {
    EMAIL("ok"),
    /** By its notices in the product: nobody has entered an e-mail address. */
    PRODUCT("wait"),
    /** Only by the letter on paper. */
    PAPER("late");

    private final String tone;

    Reach(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }

    static Reach of(SeatView seat) {
        var holder = seat.holder();
        if (holder != null && holder.email() != null) {
            return EMAIL;
        }
        return holder != null && holder.account() != null
                        || seat.unit() != null
                        || InvitationAccess.isOfTheGovernor(seat)
                ? PRODUCT
                : PAPER;
    }
}
