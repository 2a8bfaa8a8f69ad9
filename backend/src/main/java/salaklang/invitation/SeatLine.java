package salaklang.invitation;

import java.time.Instant;
import java.time.ZoneId;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;

/**
 * A seat on the pages of an invitation.
 *
 * @param name null where it is the position's
 * @param counts whether it counts for quorum and vote
 * @param told told at the meeting before
 * @param tellable whether it was at that meeting
 * @param substitute with the position, as printed
 * @param substituteCounts whether whoever comes for the holder counts
 * @param remindable has not answered, and was not reminded today
 */
record SeatLine(
        SeatId seat,
        String position,
        String name,
        boolean counts,
        Reach reach,
        boolean invited,
        boolean told,
        boolean tellable,
        ReplyKind reply,
        String reason,
        String substitute,
        boolean substituteCounts,
        boolean letter,
        Instant repliedAt,
        String repliedBy,
        Instant remindedAt,
        int reminders,
        boolean remindable) {

    /** @param invitation null before it is sent */
    static SeatLine of(
            SeatView seat, Invitation invitation, boolean substitutes, boolean tellable, Instant now, ZoneId zone) {
        var name = seat.name().equals(seat.position()) ? null : seat.name();
        boolean counting = seat.counts() && seat.substituteCounts() && substitutes;
        if (invitation == null) {
            return new SeatLine(
                    seat.id(),
                    seat.position(),
                    name,
                    seat.counts(),
                    Reach.of(seat),
                    false,
                    false,
                    tellable,
                    null,
                    null,
                    null,
                    counting,
                    false,
                    null,
                    null,
                    null,
                    0,
                    false);
        }
        var reply = invitation.view();
        return new SeatLine(
                seat.id(),
                seat.position(),
                name,
                seat.counts(),
                Reach.of(seat),
                true,
                invitation.isToldBefore(),
                tellable,
                reply.reply(),
                reply.reason(),
                reply.substitute() == null ? null : reply.substitute().text(),
                counting,
                invitation.letter() != null,
                reply.repliedAt(),
                invitation.repliedBy(),
                invitation.remindedAt(),
                invitation.reminders(),
                invitation.isRemindable(now, zone));
    }
}
