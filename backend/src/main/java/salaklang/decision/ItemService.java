package salaklang.decision;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.attendance.ItemPresiding;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.CurrentUser;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Which item the meeting has in hand, as the secretary sets it. */
@Service
public class ItemService {

    private final ItemInHand inHand;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;
    private final ConflictService conflicts;
    private final ItemPresiding presiding;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemService(
            ItemInHand inHand,
            MeetingRecord meetings,
            CommitteeRegister committees,
            ConflictService conflicts,
            ItemPresiding presiding,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inHand = inHand;
        this.meetings = meetings;
        this.committees = committees;
        this.conflicts = conflicts;
        this.presiding = presiding;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Goes on to an item; whoever left for the one before comes back. */
    @Transactional
    public void take(MeetingId id, AgendaItemId itemId) {
        var by = user.require();
        var meeting = meetings.hold(id);
        if (!committees.sees(by, meeting.committee())) {
            throw new NotFound();
        }
        if (!committees.runs(by, meeting.committee())) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        if (meeting.state() != MeetingState.IN_SESSION) {
            throw new WrongState("meeting", meeting.state());
        }
        var item = meetings.item(itemId);
        if (!item.meeting().equals(id)) {
            throw new NotFound();
        }
        var before = inHand.of(id);
        if (before.filter(itemId::equals).isPresent()) {
            return;
        }
        before.ifPresent(left -> conflicts.goOnFrom(id, left));
        inHand.set(id, itemId);
        presiding.follow(id);
        events.publishEvent(new ItemTaken(id, meeting.committee(), itemId, by, clock.instant(), item.number()));
    }
}
