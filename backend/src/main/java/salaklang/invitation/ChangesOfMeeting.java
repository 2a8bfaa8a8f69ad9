package salaklang.invitation;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.meeting.MeetingCancelled;
import salaklang.meeting.MeetingPostponed;

/** What becomes of invitations where their meeting is put off or cancelled: the invited learn it at once. */
@Component
class ChangesOfMeeting {

    private final Invitations invitations;
    private final Letters letters;
    private final MeetingCalls calls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangesOfMeeting(
            Invitations invitations,
            Letters letters,
            MeetingCalls calls,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.calls = calls;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingPostponed event) {
        calls.hold(event.meeting().value()).ifPresent(MeetingCall::change);
        if (letters.existsByMeetingId(event.meeting())) {
            invitations.findByMeetingIdOrderByOrdinal(event.meeting()).forEach(Invitation::forget);
            events.publishEvent(new InvitationChanged(
                    event.meeting(), event.committee(), event.by(), clock.instant(), event.note()));
        }
    }

    @EventListener
    void on(MeetingCancelled event) {
        if (letters.existsByMeetingId(event.meeting())) {
            calls.hold(event.meeting().value()).ifPresent(MeetingCall::next);
            events.publishEvent(new InvitationWithdrawn(
                    event.meeting(), event.committee(), event.by(), clock.instant(), event.note()));
        }
    }
}
