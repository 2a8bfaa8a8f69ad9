package salaklang.attendance;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.web.Live;

/**
 * Whoever has a conflict of interest in the item in hand does not preside over it: the next in line does, and the one before
 * again after it. It asks nobody's permission: whoever takes the item or declares the conflict does.
 */
@Component
public class ItemPresiding {

    private final Chairing chairing;
    private final AttendanceBook book;
    private final MeetingRecord meetings;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    ItemPresiding(
            Chairing chairing,
            AttendanceBook book,
            MeetingRecord meetings,
            CurrentUser user,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.chairing = chairing;
        this.book = book;
        this.meetings = meetings;
        this.user = user;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /** The item in hand, or who stays out of it, is another than before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(MeetingId id) {
        var meeting = meetings.hold(id);
        chairing.follow(meeting, book.roll(meeting), clock.instant()).ifPresent(now -> {
            events.publishEvent(
                    new PresidingRecorded(id, meeting.committee(), user.require(), clock.instant(), now.position()));
            live.publish("meeting/" + id, "attendance", Map.of());
        });
    }
}
