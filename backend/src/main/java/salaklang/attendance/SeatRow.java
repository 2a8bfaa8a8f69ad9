package salaklang.attendance;

import java.util.Objects;
import salaklang.committee.SeatView;
import salaklang.committee.Substitutes;
import salaklang.invitation.ReplyKind;
import salaklang.invitation.SeatReply;

/**
 * A seat on the attendance page.
 *
 * @param substitutes who may stand in
 * @param substituteCounts whether a substitute counts towards the quorum here
 * @param reply what the seat answered to the invitation; null for nothing
 */
record SeatRow(Attendee attendee, Substitutes substitutes, boolean substituteCounts, SeatReply reply) {

    static SeatRow of(Attendee attendee, SeatView seat, boolean substituteCounts, SeatReply reply) {
        return new SeatRow(
                attendee, seat == null ? Substitutes.ANY_WITH_LETTER : seat.substitutes(), substituteCounts, reply);
    }

    public String id() {
        return attendee.seat().toString();
    }

    /** What is recorded, in short, so that a form can tell whether it is what it showed; empty for nothing. */
    public String version() {
        return attendee.presence() == null
                ? ""
                : Integer.toHexString(Objects.hash(
                        attendee.presence().name(),
                        attendee.substitute(),
                        attendee.substituteName(),
                        attendee.account(),
                        attendee.reason()));
    }

    public boolean substitutable() {
        return substitutes != Substitutes.NONE;
    }

    /** Whether the secretary's word on a letter is wanted: not where it came with the reply. */
    public boolean wantsLetter() {
        return substitutes == Substitutes.ANY_WITH_LETTER
                && (named() == null || reply.substitute().letter() == null);
    }

    /** How it is filled, or would be by the reply; null for neither. */
    public Presence expected() {
        if (attendee.presence() != null || reply == null || reply.reply() == null) {
            return attendee.presence();
        }
        return switch (reply.reply()) {
            case ATTENDING -> null;
            case EXCUSED -> Presence.EXCUSED;
            case SUBSTITUTE -> substitutable() ? Presence.SUBSTITUTE : null;
        };
    }

    /** Who stands in, or why nobody came: as recorded, or by the reply. */
    public String words() {
        if (attendee.presence() == null) {
            return reply == null || reply.reply() == null || reply.reply() == ReplyKind.ATTENDING
                    ? null
                    : reply.reply() == ReplyKind.EXCUSED ? reply.reason() : named();
        }
        return attendee.presence() == Presence.SUBSTITUTE ? substitute() : attendee.reason();
    }

    private String substitute() {
        return attendee.substituteName() == null || attendee.substituteName().equals(attendee.substitute())
                ? attendee.substitute()
                : attendee.substituteName() + " " + attendee.substitute();
    }

    private String named() {
        return reply == null || reply.substitute() == null
                ? null
                : reply.substitute().text();
    }
}
