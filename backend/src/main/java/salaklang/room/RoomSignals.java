package salaklang.room;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.decision.DecisionBook;
import salaklang.decision.ItemHandled;
import salaklang.decision.ItemTaken;
import salaklang.decision.OutcomeRecorded;
import salaklang.meeting.AgendaChanged;
import salaklang.meeting.MeetingClosed;
import salaklang.meeting.MeetingId;
import salaklang.web.Live;

/** Tells the open pages of a room what others did: of a vote only how many have voted, of all else where to look. */
@Component
class RoomSignals {

    private final Live live;
    private final DecisionBook decisions;

    RoomSignals(Live live, DecisionBook decisions) {
        this.live = live;
        this.decisions = decisions;
    }

    static String topic(MeetingId meeting) {
        return "meeting/" + meeting;
    }

    @EventListener
    @Transactional
    public void on(ItemHandled handled) {
        if (handled.act() == ItemHandled.Act.VOTE_CAST) {
            var voted = Integer.toString(decisions.voted(handled.item()));
            live.publish(topic(handled.meeting()), "voted", Map.of("voted", voted));
        } else {
            changed(handled.meeting());
        }
    }

    @EventListener
    @Transactional
    public void on(OutcomeRecorded recorded) {
        changed(recorded.meeting());
    }

    @EventListener
    @Transactional
    public void on(ItemTaken taken) {
        changed(taken.meeting());
    }

    @EventListener
    @Transactional
    public void on(AgendaChanged agenda) {
        changed(agenda.meeting());
    }

    @EventListener
    @Transactional
    public void on(MeetingClosed closed) {
        changed(closed.meeting());
    }

    private void changed(MeetingId meeting) {
        live.publish(topic(meeting), "room");
    }
}
