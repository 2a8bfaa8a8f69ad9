package salaklang.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a local run. The one thread that loads the demonstration may live in its past; all others never do. */
class DemoTime extends Clock {

    private final ThreadLocal<Duration> behind = ThreadLocal.withInitial(() -> Duration.ZERO);
    private final Clock clock;

    DemoTime(Clock clock) {
        this.clock = clock;
    }

    /** Takes this thread to a moment, from where time goes on. */
    void travelTo(Instant moment) {
        behind.set(Duration.between(moment, clock.instant()));
    }

    void returnToNow() {
        behind.remove();
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(behind.get());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoTime(clock.withZone(zone));
    }
}
