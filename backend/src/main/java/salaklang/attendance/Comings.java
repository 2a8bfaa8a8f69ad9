package salaklang.attendance;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.invitation.InvitationRegister;
import salaklang.invitation.SeatReply;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Who comes to which seat and goes again. */
@Component
class Comings {

    private static final int LONGEST_WORDS = 300;

    private final Attendances attendances;
    private final CommitteeRegister committees;
    private final InvitationRegister invitations;
    private final Clock clock;

    Comings(Attendances attendances, CommitteeRegister committees, InvitationRegister invitations, Clock clock) {
        this.attendances = attendances;
        this.committees = committees;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Fills seats as told; those not named keep what they have. */
    void fill(MeetingView meeting, Map<SeatId, SeatAttendance> filled, CheckIn by, Instant at) {
        var seats = committees.seats(meeting.committee());
        if (!seats.stream().map(SeatView::id).toList().containsAll(filled.keySet())) {
            throw new NotFound();
        }
        var rules = committees.rules(meeting.committee(), meeting.startsAt());
        var replies = invitations.bySeat(meeting.id());
        var lines = lines(meeting);
        for (int ordinal = 0; ordinal < seats.size(); ordinal++) {
            var seat = seats.get(ordinal);
            var how = filled.get(seat.id());
            if (how != null) {
                requireShort(seat, how);
                var reply = replies.get(seat.id());
                var arrival = Substitution.weigh(
                        seat, rules, known(seat, how, reply), listed(seat, how), lettered(how, reply));
                var line = lines.get(seat.id());
                if (line == null) {
                    line = new Attendance(meeting.id(), seat, ordinal);
                }
                line.record(seat, arrival, by, at);
                lines.put(seat.id(), attendances.save(line));
            }
        }
        filled.keySet().forEach(seat -> requireOneSeat(lines.get(seat), lines.values()));
    }

    /** Who had left comes back. */
    boolean comeBack(MeetingView meeting, Attendance line, CheckIn by, Instant at) {
        boolean back = line.comeBack(at, by);
        if (back) {
            requireOneSeat(line, lines(meeting).values());
        }
        return back;
    }

    /** @throws InvalidInput for an account that is here for another seat already: nobody counts twice */
    private static void requireOneSeat(Attendance come, Collection<Attendance> all) {
        if (!come.isHere() || come.account() == null) {
            return;
        }
        for (var other : all) {
            if (!other.seat().equals(come.seat())
                    && other.isHere()
                    && come.account().equals(other.account())) {
                throw new InvalidInput(
                        "seat-" + come.seat(),
                        "attendance.error.elsewhere",
                        other.view().position());
            }
        }
    }

    /** @throws NotFound for a seat of which nothing is recorded */
    Attendance line(MeetingView meeting, SeatId seat) {
        var line = lines(meeting).get(seat);
        if (line == null) {
            throw new NotFound();
        }
        return line;
    }

    Map<SeatId, Attendance> lines(MeetingView meeting) {
        return attendances.of(meeting.id()).stream()
                .collect(toMap(Attendance::seat, Function.identity(), (one, same) -> one, HashMap::new));
    }

    /**
     * When it happened: a moment of today's meeting that has passed, or now.
     *
     * @param at null for now
     */
    Instant moment(Instant at) {
        var now = clock.instant();
        if (at != null && at.isAfter(now)) {
            throw new InvalidInput("at", "attendance.error.future");
        }
        return at == null ? now : at;
    }

    /** What nobody said, as the holder, the reply or the seat's list has it. */
    private static SeatAttendance known(SeatView seat, SeatAttendance how, SeatReply reply) {
        if (how.presence() == Presence.PRESENT && how.account() == null) {
            return how.by(seat.holder() == null ? null : seat.holder().account());
        }
        if (how.presence() != Presence.SUBSTITUTE) {
            return how;
        }
        var named = reply == null ? null : reply.substitute();
        if (named != null && isNamed(how, named.name(), named.position(), named.account())) {
            return named(how, named.name(), named.position(), named.account());
        }
        return seat.listed().stream()
                .filter(one -> isNamed(how, one.name(), one.position(), one.account()))
                .map(one -> named(how, one.name(), one.position(), one.account()))
                .findFirst()
                .orElse(how);
    }

    private static SeatAttendance named(SeatAttendance how, String name, String position, String account) {
        return new SeatAttendance(
                how.presence(),
                position == null ? name : position,
                name,
                how.letterShown(),
                how.account() == null ? account : how.account(),
                how.reason());
    }

    private static boolean listed(SeatView seat, SeatAttendance how) {
        return seat.listed().stream().anyMatch(one -> isNamed(how, one.name(), one.position(), one.account()));
    }

    private static boolean lettered(SeatAttendance how, SeatReply reply) {
        var named = reply == null ? null : reply.substitute();
        return named != null && named.letter() != null && isNamed(how, named.name(), named.position(), named.account());
    }

    /** By the account, by name, or by what is printed of both name and position. */
    private static boolean isNamed(SeatAttendance how, String name, String position, String account) {
        if (account != null && account.equals(how.account())) {
            return true;
        }
        var words = how.substituteName() != null ? how.substituteName() : how.substitute();
        return words != null && (words.strip().equals(name) || words.strip().equals(name + " " + position));
    }

    private static void requireShort(SeatView seat, SeatAttendance how) {
        for (var words : new String[] {how.substitute(), how.substituteName(), how.reason()}) {
            if (words != null && words.strip().length() > LONGEST_WORDS) {
                throw new InvalidInput("seat-" + seat.id(), "attendance.error.too-long", LONGEST_WORDS);
            }
        }
    }
}
