package salaklang.attendance;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.RuleProfile;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.committee.Substitutes;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.invitation.InvitationRegister;
import salaklang.invitation.SeatReply;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
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
    private final Speaking speaking;
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
            Speaking speaking,
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
        this.speaking = speaking;
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

    /** For whoever came by the code: the seats for which they speak, and a pass where the code is good. */
    CheckInPage scanned(MeetingId id, String code) {
        var page = page(id, null);
        var secret = code.isEmpty() ? null : keys.of(id);
        return secret == null || !CheckInCode.isCode(secret, id, code, clock.instant())
                ? page
                : new CheckInPage(
                        page.meeting(),
                        page.seats(),
                        CheckInCode.pass(secret, id, user.require().userId(), clock.instant()));
    }

    /** For whoever has a pass, good or not. */
    CheckInPage page(MeetingId id, String pass) {
        var meeting = meetings.require(id);
        var by = user.require();
        var seats = committees.seats(meeting.committee());
        var replies = invitations.bySeat(id);
        var rules = committees.rules(meeting.committee(), meeting.startsAt());
        var attendees = book.attendees(meeting, seats).stream().collect(toMap(Attendee::seat, Function.identity()));
        var own = seats.stream()
                .filter(seat -> speaking.speaksFor(by, seat, replies.get(seat.id())))
                .map(seat -> own(by, seat, replies.get(seat.id()), attendees.get(seat.id()), rules))
                .toList();
        if (own.isEmpty()) {
            access.requireSees(by, meeting);
        }
        return new CheckInPage(meeting, own, pass);
    }

    private OwnSeat own(Person by, SeatView seat, SeatReply reply, Attendee recorded, RuleProfile rules) {
        var as = speaking.as(by, seat, reply);
        boolean filled = recorded != null && recorded.isHere();
        boolean here = filled && by.userName().equals(recorded.account());
        return new OwnSeat(
                seat.id(),
                seat.position(),
                seat.name(),
                seat.substitutes() == Substitutes.NONE && as == Presence.SUBSTITUTE ? null : as,
                here,
                filled && !here && recorded.account() != null,
                Substitution.counts(seat, rules));
    }

    /** @throws InvalidInput for somebody who may not stand in */
    void checkIn(MeetingId id, SeatId seat, String pass) {
        var by = requirePass(id, pass);
        var meeting = meetings.require(id);
        var view = committees.seats(meeting.committee()).stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElseThrow(NotFound::new);
        var reply = invitations.bySeat(id).get(seat);
        if (!speaking.speaksFor(by, view, reply)) {
            throw new NotFound();
        }
        service.checkIn(id, seat, speaking.coming(by, view, reply), CheckIn.QR, by);
    }

    void leave(MeetingId id, SeatId seat, String pass) {
        service.leaveOneself(id, seat, requirePass(id, pass).userName());
    }

    private Person requirePass(MeetingId id, String pass) {
        requireSees(id);
        var by = user.require();
        if (!CheckInCode.isPass(keys.of(id), id, by.userId(), pass, clock.instant())) {
            throw new InvalidInput("pass", "attendance.error.code");
        }
        return by;
    }

    private void requireSees(MeetingId id) {
        page(id, null);
    }
}
