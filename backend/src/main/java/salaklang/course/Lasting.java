package salaklang.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How long something took or has taken, in words. */
@Component
class Lasting {

    private static final double MINUTES_OF_AN_HOUR = 60;
    private static final double MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;

    /** From so many on, a unit is told without its tenths. */
    private static final int WHOLE = 10;

    private final MessageSource messages;
    private final Clock clock;

    Lasting(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String since(Instant moment) {
        return words(Duration.between(moment, clock.instant()));
    }

    /** In the largest unit of which there is one at least: days, hours or minutes. */
    public String words(Duration duration) {
        double minutes = Math.max(0, duration.toSeconds()) / 60.0;
        if (minutes >= MINUTES_OF_A_DAY) {
            return say("course.days", minutes / MINUTES_OF_A_DAY);
        }
        return minutes >= MINUTES_OF_AN_HOUR
                ? say("course.hours", minutes / MINUTES_OF_AN_HOUR)
                : say("course.minutes", Math.ceil(minutes));
    }

    private String say(String unit, double count) {
        var whole = count >= WHOLE || count == Math.rint(count);
        return messages.getMessage(
                unit,
                new Object[] {whole ? Math.rint(count) : Math.rint(count * WHOLE) / WHOLE},
                LocaleContextHolder.getLocale());
    }
}
