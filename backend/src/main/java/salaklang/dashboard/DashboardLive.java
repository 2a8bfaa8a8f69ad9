package salaklang.dashboard;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.identity.Traced;
import salaklang.web.Live;

/** Lets open dashboards know that their numbers may have changed. It says no more than that. */
@Component
class DashboardLive {

    static final String TOPIC = "dashboard";

    private static final Set<String> COUNTED = Set.of("assignment", "recommendation", "minutes");

    private final Live live;

    DashboardLive(Live live) {
        this.live = live;
    }

    @EventListener
    void on(Traced event) {
        if (COUNTED.contains(event.subject())) {
            live.publish(TOPIC, "changed");
        }
    }
}
