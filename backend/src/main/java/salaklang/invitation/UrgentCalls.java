package salaklang.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/**
 * Meetings called at short notice: in urgent need the chair may call them so (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.80
 * วรรคสาม).
 */
@Service
@Transactional
class UrgentCalls {

    private final MeetingCalls calls;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;
    private final Documents documents;
    private final InvitationService invitations;
    private final InvitationWorkflow workflow;
    private final InvitationAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UrgentCalls(
            MeetingCalls calls,
            MeetingRecord meetings,
            CommitteeRegister committees,
            Documents documents,
            InvitationService invitations,
            InvitationWorkflow workflow,
            InvitationAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.meetings = meetings;
        this.committees = committees;
        this.documents = documents;
        this.invitations = invitations;
        this.workflow = workflow;
        this.access = access;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Asks the chair, who finds it among their notices. */
    public void ask(MeetingId id, String reason) {
        var meeting = requireUrgent(id);
        var call = hold(id);
        boolean asked = call.consent() == Consent.ASKED;
        call.askConsent(reason, clock.instant());
        if (!asked) {
            workflow.consentAsked(id);
        }
        events.publishEvent(
                new UrgentCallAsked(id, meeting.committee(), user.require(), clock.instant(), call.urgentReason()));
    }

    /** The chair has signed a paper. */
    public void consentedOnPaper(
            MeetingId id, String reason, String number, LocalDate date, List<MultipartFile> files) {
        var meeting = requireUrgent(id);
        var call = hold(id);
        boolean asked = call.consent() == Consent.ASKED;
        call.consentOnPaper(
                reason, chair(committees.seats(meeting.committee())), number, date, stored(files), clock.instant());
        if (!asked) {
            workflow.consentAsked(id);
        }
        workflow.consentAnswered(id, true);
        events.publishEvent(new UrgentCallConsented(
                id, meeting.committee(), user.require(), clock.instant(), call.consentLetter()));
    }

    /** By the chair themselves, before the invitation goes out. */
    public void consent(MeetingId id) {
        var meeting = meetings.require(id);
        var by = user.require();
        access.requireSees(by, meeting.committee());
        access.requireChair(by, committees.seats(meeting.committee()));
        InvitationState.requirePlanned(meeting);
        hold(id).consent(by.displayName(), clock.instant());
        workflow.consentAnswered(id, true);
        events.publishEvent(new UrgentCallConsented(id, meeting.committee(), by, clock.instant(), null));
    }

    public void refuse(MeetingId id, String reason) {
        var meeting = meetings.require(id);
        var by = user.require();
        access.requireSees(by, meeting.committee());
        access.requireChair(by, committees.seats(meeting.committee()));
        InvitationState.requirePlanned(meeting);
        var call = hold(id);
        call.refuse(by.displayName(), reason, clock.instant());
        workflow.consentAnswered(id, false);
        events.publishEvent(new UrgentCallRefused(id, meeting.committee(), by, clock.instant(), call.consentNote()));
    }

    /** @throws WrongState where it has been invited to already */
    private MeetingView requireUrgent(MeetingId id) {
        var meeting = meetings.require(id);
        var committee = access.requireRuns(user.require(), meeting.committee());
        InvitationState.requirePlanned(meeting);
        var rules = committees.rules(committee.id(), meeting.startsAt());
        if (invitations.notice(meeting, rules).isKept()) {
            throw new InvalidInput("reason", "invitation.error.not-urgent");
        }
        return meeting;
    }

    private MeetingCall hold(MeetingId id) {
        return calls.hold(id.value()).orElseGet(() -> calls.save(new MeetingCall(id)));
    }

    private DocumentId stored(List<MultipartFile> files) {
        return files == null
                ? null
                : documents.store(files).stream().findFirst().orElse(null);
    }

    private static String chair(List<SeatView> seats) {
        return seats.stream()
                .filter(seat -> seat.office() == SeatOffice.CHAIR)
                .map(SeatView::position)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("reason", "invitation.error.no-chair"));
    }
}
