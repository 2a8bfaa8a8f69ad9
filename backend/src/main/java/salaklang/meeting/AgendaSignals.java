package salaklang.meeting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.web.Live;

/** Tells the open pages of an agenda that somebody has changed it. */
@Component
class AgendaSignals {

    private final Live live;

    AgendaSignals(Live live) {
        this.live = live;
    }

    static String topic(MeetingId meeting) {
        return "meeting/" + meeting;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AgendaChanged changed) {
        live.publish(topic(changed.meeting()), "agenda");
    }
}
