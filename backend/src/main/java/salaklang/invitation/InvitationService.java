package salaklang.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.calendar.WorkingDays;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.RuleProfile;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.identity.CurrentUser;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;

/** The calling of meetings: letters, and reminders to those who have not answered. */
@Service
@Transactional
public class InvitationService {

    private static final int LONGEST_NUMBER = 100;

    private final Invitations invitations;
    private final Letters letters;
    private final MeetingCalls calls;
    private final LetterWriter writer;
    private final MeetingService meetingSteps;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;
    private final ObjectProvider<KnownAttendance> attendance;
    private final InvitationAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final WorkingDays workingDays;
    private final Clock clock;

    InvitationService(
            Invitations invitations,
            Letters letters,
            MeetingCalls calls,
            LetterWriter writer,
            MeetingService meetingSteps,
            MeetingRecord meetings,
            CommitteeRegister committees,
            ObjectProvider<KnownAttendance> attendance,
            InvitationAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            WorkingDays workingDays,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.calls = calls;
        this.writer = writer;
        this.meetingSteps = meetingSteps;
        this.meetings = meetings;
        this.committees = committees;
        this.attendance = attendance;
        this.access = access;
        this.user = user;
        this.events = events;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Sends the invitation to every seat, with the declaration of the reduced quorum.
     *
     * @param number the letter's, such as ศก 0014/ว 12
     * @throws InvalidInput where the notice is too short and the chair has not consented
     */
    public void send(MeetingId id, String number) {
        send(id, new LetterForm(number, true, Set.of()));
    }

    void send(MeetingId id, LetterForm form) {
        var meeting = meetings.require(id);
        var by = user.require();
        var committee = access.requireRuns(by, meeting.committee());
        InvitationState.requirePlanned(meeting);
        requireNumber(form.number());
        var seats = committees.seats(committee.id());
        requireTold(meeting, form.told());
        var rules = committees.rules(committee.id(), meeting.startsAt());
        var call = calls.hold(id.value()).orElseGet(() -> calls.save(new MeetingCall(id)));
        var notice = notice(meeting, rules);
        boolean lettered = seats.stream().anyMatch(seat -> !form.told().contains(seat.id()));
        boolean urgent = lettered && !notice.isKept();
        if (urgent && !call.isConsentGiven()) {
            throw new InvalidInput("notice", "invitation.error.notice", notice.days(), notice.required());
        }
        meetingSteps.invite(id);
        boolean changed = letters.existsByMeetingId(id);
        if (changed) {
            call.next();
        }
        var content = writer.write(meeting, committee, seats, rules, form, urgent ? call : null, changed);
        letters.save(writer.keep(call, content, notice, now(), by.displayName()));
        invite(id, seats, form.told());
        events.publishEvent(new InvitationSent(id, committee.id(), by, now(), form.number()));
    }

    /** The letter as it would go out now. */
    @Transactional(readOnly = true)
    byte[] preview(MeetingId id, LetterForm form) {
        var meeting = meetings.require(id);
        var committee = access.requireRuns(user.require(), meeting.committee());
        var rules = committees.rules(committee.id(), meeting.startsAt());
        var consented = calls.findById(id.value()).filter(MeetingCall::isConsentGiven);
        var urgent = notice(meeting, rules).isKept() ? Optional.<MeetingCall>empty() : consented;
        var seats = committees.seats(committee.id());
        return writer.pdf(writer.write(
                meeting, committee, seats, rules, form, urgent.orElse(null), letters.existsByMeetingId(id)));
    }

    /** Reminds those of the seats who have not answered and were not reminded today; no seats for all of them. */
    public int remind(MeetingId id, Set<SeatId> only) {
        var meeting = meetings.require(id);
        var by = user.require();
        access.requireRuns(by, meeting.committee());
        InvitationState.requireOpen(meeting);
        var reminded = invitations.findByMeetingIdOrderByOrdinal(id).stream()
                .filter(invitation -> only.isEmpty() || only.contains(invitation.seat()))
                .filter(invitation -> invitation.remind(now(), clock.getZone()))
                .map(Invitation::seat)
                .toList();
        if (reminded.isEmpty()) {
            throw new InvalidInput("seats", "invitation.error.nobody-to-remind");
        }
        events.publishEvent(new InvitationReminded(
                id, meeting.committee(), reminded, by, now(), Integer.toString(reminded.size())));
        return reminded.size();
    }

    NoticeGiven notice(MeetingView meeting, RuleProfile rules) {
        var day = meeting.startsAt().atZone(clock.getZone()).toLocalDate();
        return NoticeGiven.of(LocalDate.now(clock), day, rules, workingDays);
    }

    private void invite(MeetingId meeting, List<SeatView> seats, Set<SeatId> told) {
        var before = new HashMap<SeatId, Invitation>();
        invitations.findByMeetingIdOrderByOrdinal(meeting).forEach(each -> before.put(each.seat(), each));
        var all = new ArrayList<Invitation>();
        for (var seat : seats) {
            var known = before.remove(seat.id());
            var invitation = known == null ? new Invitation(meeting, seat) : known;
            invitation.send(seat, all.size() + 1, told.contains(seat.id()), now());
            all.add(invitation);
        }
        invitations.deleteAll(before.values());
        invitations.saveAll(all);
    }

    private static void requireNumber(String number) {
        if (number.isEmpty()) {
            throw new InvalidInput("number", "invitation.error.number");
        }
        if (number.length() > LONGEST_NUMBER) {
            throw new InvalidInput("number", "invitation.error.too-long", LONGEST_NUMBER);
        }
    }

    /** Only who was there can have been told there. */
    private void requireTold(MeetingView meeting, Set<SeatId> told) {
        if (!told.isEmpty() && !presentAtLast(meeting).containsAll(told)) {
            throw new InvalidInput("told", "invitation.error.told");
        }
    }

    Set<SeatId> presentAtLast(MeetingView meeting) {
        var known = attendance.getIfAvailable();
        return known == null ? Set.of() : known.presentAtLast(meeting.committee(), meeting.id());
    }

    private Instant now() {
        return clock.instant();
    }
}
