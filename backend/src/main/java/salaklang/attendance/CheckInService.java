package salaklang.attendance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.invitation.InvitationRegister;
import salaklang.invitation.SeatReply;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Members come and go by themselves, with the code that is shown in the room. */
@Service
@Transactional
class CheckInService {

    private final AttendanceService service;
    private final AttendanceBook book;
    private final AttendanceAccess access;
    private final CheckInKeys keys;
    private final MeetingRecord meetings;
    private final InvitationRegister invitations;
    private final CommitteeRegister committees;
    private final CurrentUser user;
    private final Clock clock;
    private final String baseUrl;

    CheckInService(
            AttendanceService service,
            AttendanceBook book,
            AttendanceAccess access,
            CheckInKeys keys,
            MeetingRecord meetings,
            InvitationRegister invitations,
            CommitteeRegister committees,
            CurrentUser user,
            Clock clock,
            @Value("${sala.base-url}") String baseUrl) {
        this.service = service;
        this.book = book;
        this.access = access;
        this.keys = keys;
        this.meetings = meetings;
        this.invitations = invitations;
        this.committees = committees;
        this.user = user;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** The address that the code on the wall leads to now, for those who run the meeting. */
    String address(MeetingId id) {
        access.requireRuns(user.require(), meetings.require(id).committee());
        return baseUrl + "/" + CurrentTenant.require() + "/meetings/" + id + "/check-in?code="
                + CheckInCode.code(keys.of(id), id, clock.instant());
    }

    /** A pass for whoever came by the code in time; empty for an old or a false one. */
    Optional<String> pass(MeetingId id, String code) {
        requireSees(id);
        var secret = keys.of(id);
        return CheckInCode.isCode(secret, id, code, clock.instant())
                ? Optional.of(CheckInCode.pass(secret, id, user.require().userId(), clock.instant()))
                : Optional.empty();
    }

    /** The seats for which the person at hand speaks. */
    List<OwnSeat> ownSeats(MeetingId id) {
        var meeting = requireSees(id);
        var by = user.require();
        var rules = committees.rules(meeting.committee(), meeting.startsAt());
        var replies = invitations.bySeat(id);
        var roll = book.roll(meeting);
        var own = new ArrayList<OwnSeat>();
        for (var seat : committees.seats(meeting.committee())) {
            if (speaksFor(by, seat, replies.get(seat.id()))) {
                var there = roll.attendee(seat.id()).filter(Attendee::isHere);
                boolean here =
                        there.filter(one -> by.userName().equals(one.account())).isPresent();
                own.add(new OwnSeat(
                        seat.id(),
                        seat.position(),
                        seat.name(),
                        as(by, seat, replies.get(seat.id())),
                        here,
                        there.isPresent() && !here && there.get().account() != null,
                        Substitution.counts(seat, rules)));
            }
        }
        return own;
    }

    /** @param asSubstitute where neither the seat nor the reply says it */
    void checkIn(MeetingId id, SeatId seat, String pass, boolean asSubstitute) {
        var by = requirePass(id, pass);
        var meeting = meetings.require(id);
        var view = committees.seats(meeting.committee()).stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElseThrow(NotFound::new);
        var reply = invitations.bySeat(id).get(seat);
        if (!speaksFor(by, view, reply)) {
            throw new NotFound();
        }
        var as = as(by, view, reply);
        boolean substitute = as == null ? asSubstitute : as == Presence.SUBSTITUTE;
        var how = substitute
                ? new SeatAttendance(
                        Presence.SUBSTITUTE, by.displayName(), by.displayName(), false, by.userName(), null)
                : SeatAttendance.present();
        service.checkIn(id, seat, how, by);
    }

    void leave(MeetingId id, SeatId seat, String pass) {
        service.leaveOneself(id, seat, requirePass(id, pass));
    }

    private Person requirePass(MeetingId id, String pass) {
        requireSees(id);
        var by = user.require();
        if (!CheckInCode.isPass(keys.of(id), id, by.userId(), pass, clock.instant())) {
            throw new InvalidInput("pass", "attendance.error.code");
        }
        return by;
    }

    private MeetingView requireSees(MeetingId id) {
        var meeting = meetings.require(id);
        var by = user.require();
        if (committees.seats(meeting.committee()).stream().noneMatch(seat -> speaksFor(by, seat, null))
                && invitations.replies(id).stream().noneMatch(reply -> isNamed(by, reply))) {
            access.requireSees(by, meeting.committee());
        }
        return meeting;
    }

    private boolean speaksFor(Person by, SeatView seat, SeatReply reply) {
        return committees.speaksFor(by, seat) || isNamed(by, reply);
    }

    private static boolean isNamed(Person by, SeatReply reply) {
        return reply != null
                && reply.substitute() != null
                && Objects.equals(reply.substitute().account(), by.userName());
    }

    /** The holder comes for himself, a named substitute in his place, a representative for the unit; others have to say. */
    private static Presence as(Person by, SeatView seat, SeatReply reply) {
        if (seat.isHeldBy(by)) {
            return Presence.PRESENT;
        }
        if (isNamed(by, reply) || seat.lists(by)) {
            return Presence.SUBSTITUTE;
        }
        return seat.basis() == SeatBasis.REPRESENTATIVE ? Presence.PRESENT : null;
    }
}
