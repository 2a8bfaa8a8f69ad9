package salaklang.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real time, but for {@link TimeTravel}: then so much ahead, for every application of this JVM. */
public class MovableClock extends Clock {

    private static final Set<ApplicationContext> APPLICATIONS = ConcurrentHashMap.newKeySet();

    private static volatile Duration ahead = Duration.ZERO;

    private final Clock clock;

    private MovableClock(ZoneId zone) {
        this.clock = Clock.system(zone);
    }

    /** The clock by which an application lives. */
    public static MovableClock of(ApplicationContext application) {
        APPLICATIONS.add(application);
        return new MovableClock(ZoneId.of("Asia/Bangkok"));
    }

    static void setAhead(Duration duration) {
        ahead = duration;
    }

    /** Those that live by this clock and still run. */
    static List<ApplicationContext> applications() {
        return APPLICATIONS.stream()
                .filter(application -> ((ConfigurableApplicationContext) application).isActive())
                .toList();
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(zone);
    }

    /** In place of the application's own clock. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Everywhere {

        @Bean
        @Primary
        MovableClock movableClock(ApplicationContext application) {
            return of(application);
        }
    }
}
