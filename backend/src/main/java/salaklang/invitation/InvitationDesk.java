package salaklang.invitation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.committee.RuleProfile;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.committee.Share;
import salaklang.committee.Substitute;
import salaklang.identity.CurrentUser;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.NotFound;

/** What the pages and the API show of invitations to the person at hand. */
@Service
@Transactional(readOnly = true)
class InvitationDesk {

    private final Invitations invitations;
    private final Letters letters;
    private final MeetingCalls calls;
    private final InvitationService service;
    private final InvitationRegister register;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;
    private final ObjectProvider<KnownAttendance> attendance;
    private final LetterheadService letterheads;
    private final InvitationAccess access;
    private final CurrentUser user;
    private final Clock clock;

    InvitationDesk(
            Invitations invitations,
            Letters letters,
            MeetingCalls calls,
            InvitationService service,
            InvitationRegister register,
            MeetingRecord meetings,
            CommitteeRegister committees,
            ObjectProvider<KnownAttendance> attendance,
            LetterheadService letterheads,
            InvitationAccess access,
            CurrentUser user,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.calls = calls;
        this.service = service;
        this.register = register;
        this.meetings = meetings;
        this.committees = committees;
        this.attendance = attendance;
        this.letterheads = letterheads;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /** For those who run the committee. */
    InvitationFile file(MeetingId id) {
        var meeting = meetings.require(id);
        return file(meeting, access.requireRuns(user.require(), meeting.committee()));
    }

    /** The file for those who run the committee, and nothing for its members. */
    Optional<InvitationFile> fileIfRun(MeetingId id) {
        var meeting = meetings.require(id);
        var person = user.require();
        var committee = access.requireSees(person, meeting.committee());
        return access.runs(person, committee) ? Optional.of(file(meeting, committee)) : Optional.empty();
    }

    InvitationFile file(MeetingView meeting, CommitteeView committee) {
        var rules = committees.rules(committee.id(), meeting.startsAt());
        var seats = committees.seats(committee.id());
        boolean planned = meeting.state() == MeetingState.PLANNED;
        var sent = planned
                ? Map.<SeatId, Invitation>of()
                : invitations.findByMeetingIdOrderByOrdinal(meeting.id()).stream()
                        .collect(toMap(Invitation::seat, Function.identity()));
        var replies = new HashMap<SeatId, ReplyKind>();
        sent.values().forEach(each -> replies.put(each.seat(), each.reply()));
        var present = planned ? service.presentAtLast(meeting) : Set.<SeatId>of();
        var known = attendance.getIfAvailable();
        var delegate =
                planned || known == null ? null : known.delegate(meeting.id()).orElse(null);
        return new InvitationFile(
                meeting,
                committee,
                rules,
                LocalDate.now(clock),
                service.notice(meeting, rules),
                calls.findById(meeting.id().value()).map(UrgentCall::of).orElse(null),
                letters.findFirstByMeetingIdOrderBySequenceDesc(meeting.id())
                        .map(Letter::view)
                        .orElse(null),
                seats.stream()
                        .map(seat -> SeatLine.of(
                                seat,
                                sent.get(seat.id()),
                                rules.substitutes(),
                                present.contains(seat.id()),
                                clock.instant(),
                                clock.getZone()))
                        .toList(),
                ExpectedQuorum.of(seats, replies, rules, quorum(meeting, rules)),
                ChairAbsence.of(seats, replies, delegate),
                planned ? letterheads.of(committee.secretariat()).letterCode() : null);
    }

    /** The invitation of a seat, for who speaks for it or runs the committee. */
    SeatInvitation seat(MeetingId id, SeatId seatId) {
        var meeting = meetings.require(id);
        var person = user.require();
        var committee = access.requireSees(person, meeting.committee());
        var seats = committees.seats(committee.id());
        var seat = seats.stream()
                .filter(each -> each.id().equals(seatId))
                .findFirst()
                .orElseThrow(NotFound::new);
        var invitation = invitations.findByMeetingIdAndSeatId(id, seatId).orElseThrow(NotFound::new);
        boolean own = access.speaksFor(person, seat);
        boolean runs = access.runs(person, committee);
        if (!own && !runs) {
            throw new AccessDeniedException("Speaks for another seat");
        }
        var rules = committees.rules(committee.id(), meeting.startsAt());
        return new SeatInvitation(
                meeting,
                committee,
                seat,
                SeatLine.of(seat, invitation, rules.substitutes(), false, clock.instant(), clock.getZone()),
                ReplyForm.of(invitation),
                rules.substitutes(),
                meeting.state() == MeetingState.INVITED,
                own,
                runs,
                mine(seats));
    }

    /** The seats of the meeting's committee that the person speaks for. */
    List<SeatView> mine(MeetingId id) {
        var meeting = meetings.require(id);
        access.requireSees(user.require(), meeting.committee());
        return mine(committees.seats(meeting.committee()));
    }

    List<SeatView> mine(List<SeatView> seats) {
        var person = user.require();
        return seats.stream().filter(seat -> access.speaksFor(person, seat)).toList();
    }

    /** For the chair, who is asked to consent, those who speak for its seat, and those who run the committee. */
    InvitationFile consent(MeetingId id) {
        var meeting = meetings.require(id);
        var person = user.require();
        var committee = access.requireSees(person, meeting.committee());
        if (!access.runs(person, committee)) {
            access.requireChairsOffice(person, committees.seats(committee.id()));
        }
        var file = file(meeting, committee);
        if (file.urgent() == null) {
            throw new NotFound();
        }
        return file;
    }

    boolean isChair(InvitationFile file) {
        return access.isChair(user.require(), committees.seats(file.committee().id()));
    }

    /** What is left over from a meeting without a quorum takes fewer, where its invitation said so (ม.79 วรรคสอง). */
    private Share quorum(MeetingView meeting, RuleProfile rules) {
        return meeting.adjournedFrom() != null
                        && rules.adjournedQuorum() != null
                        && register.declaredAdjournedRule(meeting)
                ? rules.adjournedQuorum()
                : rules.quorum();
    }

    static Map<String, String> listed(SeatView seat) {
        return seat.listed().stream()
                .collect(toMap(
                        Substitute::name,
                        listed -> listed.position() == null ? listed.name() : listed.name() + " · " + listed.position(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
