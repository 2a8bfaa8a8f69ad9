package salaklang.invitation;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.committee.Substitutes;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Answers to invitations: by whoever speaks for the seat, or by the secretary who was told. */
@Service
@Transactional
public class ReplyService {

    private final Invitations invitations;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;
    private final Documents documents;
    private final InvitationAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReplyService(
            Invitations invitations,
            MeetingRecord meetings,
            CommitteeRegister committees,
            Documents documents,
            InvitationAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.committees = committees;
        this.documents = documents;
        this.access = access;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    public void attend(MeetingId meeting, SeatId seat) {
        reply(meeting, seat, new ReplyForm(ReplyKind.ATTENDING, null, null, null, null, null, null, null));
    }

    public void excuse(MeetingId meeting, SeatId seat, String reason) {
        reply(meeting, seat, new ReplyForm(ReplyKind.EXCUSED, reason, null, null, null, null, null, null));
    }

    /**
     * Names who attends for the holder.
     *
     * @param letter the letter that says so; needed unless the seat's list names the substitute
     */
    public void substitute(MeetingId meeting, SeatId seat, String name, String position, MultipartFile letter) {
        reply(meeting, seat, new ReplyForm(ReplyKind.SUBSTITUTE, null, name, name, position, null, letter, null));
    }

    /** @throws WrongState once the meeting is open, or where somebody else has answered meanwhile */
    void reply(MeetingId id, SeatId seatId, ReplyForm form) {
        var meeting = meetings.require(id);
        var by = user.require();
        var committee = access.requireSees(by, meeting.committee());
        var invitation = invitations.findByMeetingIdAndSeatId(id, seatId).orElseThrow(NotFound::new);
        var seat = committees.seats(committee.id()).stream()
                .filter(each -> each.id().equals(seatId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!access.speaksFor(by, seat) && !access.runs(by, committee)) {
            throw new AccessDeniedException("Speaks for another seat");
        }
        InvitationState.requireOpen(meeting);
        if (form.version() != null && !form.version().equals(invitation.version())) {
            throw new WrongState("invitation", "CHANGED");
        }
        answer(invitation, seat, form, by.displayName(), meeting);
        events.publishEvent(new InvitationReplied(
                id, committee.id(), seatId, invitation.reply(), by, clock.instant(), seat.position()));
    }

    private void answer(Invitation invitation, SeatView seat, ReplyForm form, String by, MeetingView meeting) {
        if (form.reply() == null) {
            throw new InvalidInput("reply", "invitation.error.reply");
        }
        switch (form.reply()) {
            case ATTENDING -> invitation.attend(by, clock.instant());
            case EXCUSED -> invitation.excuse(form.reason(), by, clock.instant());
            case SUBSTITUTE -> {
                if (!committees.rules(meeting.committee(), meeting.startsAt()).substitutes()) {
                    throw new InvalidInput("reply", "invitation.error.no-substitute", seat.position());
                }
                invitation.substitute(seat, named(invitation, seat, form), by, clock.instant());
            }
        }
    }

    private NamedSubstitute named(Invitation invitation, SeatView seat, ReplyForm form) {
        if (seat.substitutes() == Substitutes.NONE) {
            return new NamedSubstitute(form.substituteName(), form.substitutePosition(), null, null);
        }
        if (seat.substitutes() == Substitutes.LISTED) {
            return seat.listed().stream()
                    .filter(listed -> listed.name().equals(form.listed()))
                    .findFirst()
                    .map(listed -> new NamedSubstitute(listed.name(), listed.position(), listed.account(), null))
                    .orElseThrow(() -> new InvalidInput("listed", "invitation.error.listed"));
        }
        var sent = letter(form.letter());
        var letter = sent == null ? invitation.letter() : sent;
        return new NamedSubstitute(form.substituteName(), form.substitutePosition(), form.substituteAccount(), letter);
    }

    private DocumentId letter(MultipartFile letter) {
        if (letter == null) {
            return null;
        }
        try {
            return documents.store(List.of(letter)).stream().findFirst().orElse(null);
        } catch (InvalidInput refused) {
            throw new InvalidInput("letter", refused.messageKey(), refused.arguments());
        }
    }
}
