package salaklang.attendance;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Who presides, one after the other, and by whose word. */
@Component
class Chairing {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_POSITION = 200;
    private static final int LONGEST_NUMBER = 100;

    private final Presidings presidings;
    private final Delegations delegations;
    private final AttendanceBook book;

    Chairing(Presidings presidings, Delegations delegations, AttendanceBook book) {
        this.presidings = presidings;
        this.delegations = delegations;
        this.book = book;
    }

    /** @return who presides from now on, where that is new */
    Optional<PresidingView> preside(MeetingView meeting, Presides choice, Instant at) {
        var chosen = chosen(book.roll(meeting), choice, at);
        var before = presidings.findByMeetingIdAndUntilIsNull(meeting.id());
        if (before.filter(same -> same.isAs(chosen)).isPresent()) {
            return Optional.empty();
        }
        before.ifPresent(last -> end(meeting, last, at));
        presidings.save(new Presiding(meeting.id(), chosen));
        return Optional.of(chosen);
    }

    /**
     * Whoever stays out of the item in hand gives way to the next in line, where that needs no election, and presides again
     * after it.
     *
     * @return who presides from now on, where that is new
     */
    Optional<PresidingView> follow(MeetingView meeting, RollView roll, Instant at) {
        var last = presidings.findByMeetingIdAndUntilIsNull(meeting.id()).orElse(null);
        if (last == null || last.item() == null && !roll.recusal().seats().contains(last.seat())) {
            return Optional.empty();
        }
        var next = next(roll, at).orElse(null);
        if (next == null || last.isAs(next)) {
            return Optional.empty();
        }
        end(meeting, last, at);
        presidings.save(new Presiding(meeting.id(), next));
        return Optional.of(next);
    }

    /** Whoever presides over the meeting, or else the next in line, unless that needs an election. */
    private static Optional<PresidingView> next(RollView roll, Instant at) {
        var usual = usual(roll);
        if (usual.isPresent() && !roll.keepsFromPresiding(usual.get().seat())) {
            return usual.map(one -> one.again(at));
        }
        var line = roll.succession();
        return line.isCertain() ? Optional.of(view(roll, line.next(), line, Presides.by(null), at)) : Optional.empty();
    }

    private static Optional<PresidingView> usual(RollView roll) {
        return roll.presiding().stream().filter(one -> one.item() == null).reduce((one, later) -> later);
    }

    DelegationView delegate(MeetingView meeting, DelegationView to) {
        if (to.orderNumber() == null || to.orderNumber().isBlank()) {
            throw new InvalidInput("orderNumber", "attendance.error.order-number");
        }
        requireShort("orderNumber", to.orderNumber(), LONGEST_NUMBER);
        if (to.orderDate() == null) {
            throw new InvalidInput("orderDate", "attendance.error.order-date");
        }
        var seat = to.seat() == null ? null : attendee(book.roll(meeting), to.seat());
        var position = seat == null ? blankToNull(to.position()) : seat.position();
        if (position == null) {
            throw new InvalidInput("position", "attendance.error.presiding-position");
        }
        requireShort("position", position, LONGEST_POSITION);
        var name = seat == null ? blankToNull(to.name()) : seat.name();
        if (name != null) {
            requireShort("name", name, LONGEST_POSITION);
        }
        var delegation = delegations.findByMeetingId(meeting.id()).orElseGet(() -> new Delegation(meeting.id()));
        delegation.say(
                new DelegationView(to.seat(), position, name, to.orderNumber().strip(), to.orderDate(), to.document()));
        return delegations.save(delegation).view();
    }

    /** Whoever has left presides no more. */
    void endWhereGone(MeetingView meeting, RollView roll, Instant at) {
        presidings
                .findByMeetingIdAndUntilIsNull(meeting.id())
                .filter(last -> last.seat() != null
                        && !roll.attendee(last.seat()).map(Attendee::isHere).orElse(false))
                .ifPresent(last -> end(meeting, last, at));
    }

    /** Before the opening nobody has presided over anything yet. */
    private void end(MeetingView meeting, Presiding last, Instant at) {
        if (meeting.state() == MeetingState.IN_SESSION) {
            last.end(at);
        } else {
            presidings.delete(last);
        }
        presidings.flush();
    }

    private static PresidingView chosen(RollView roll, Presides choice, Instant at) {
        var seat = choice.seat() == null ? null : attendee(roll, choice.seat());
        if (seat != null && (!seat.isHere() || seat.presence() != Presence.PRESENT)) {
            throw new InvalidInput("presiding", "attendance.error.presiding-absent", seat.position());
        }
        var line = roll.succession();
        line.require(choice.seat());
        if (!line.isCertain()) {
            requireVotes(choice, roll);
        }
        requireShort("presidingReason", choice.reason() == null ? "" : choice.reason(), LONGEST_REASON);
        return view(roll, seat, line, choice, at);
    }

    private static PresidingView view(RollView roll, Attendee seat, Succession line, Presides choice, Instant at) {
        boolean elected = line.ground() == PresidingGround.ELECTED;
        var delegation = line.ground() == PresidingGround.DELEGATED ? roll.delegation() : null;
        return new PresidingView(
                seat == null ? null : seat.seat(),
                seat == null ? delegation.position() : seat.position(),
                seat == null ? delegation.name() : seat.name(),
                seat == null ? null : seat.account(),
                line.ground(),
                blankToNull(choice.reason()),
                elected ? choice.votes() : null,
                elected ? choice.voters() : null,
                isForTheItem(roll, line) ? roll.recusal().item() : null,
                at,
                null);
    }

    /** In place of one who stays out of the item in hand, and so not beyond it. */
    private static boolean isForTheItem(RollView roll, Succession line) {
        return !line.leadsTo(roll.usualSuccession())
                || usual(roll)
                        .filter(one -> roll.recusal().seats().contains(one.seat()))
                        .isPresent();
    }

    private static void requireVotes(Presides choice, RollView roll) {
        if (choice.votes() == null
                || choice.voters() == null
                || choice.votes() < 1
                || choice.voters() < choice.votes()) {
            throw new InvalidInput("votes", "attendance.error.votes");
        }
        int here = roll.presentNow().size();
        if (choice.voters() > here) {
            throw new InvalidInput("voters", "attendance.error.voters", here);
        }
    }

    private static Attendee attendee(RollView roll, SeatId seat) {
        return roll.attendee(seat).orElseThrow(NotFound::new);
    }

    private static void requireShort(String field, String words, int length) {
        if (words.strip().length() > length) {
            throw new InvalidInput(field, "attendance.error.too-long", length);
        }
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
