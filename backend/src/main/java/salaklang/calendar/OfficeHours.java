package salaklang.calendar;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When offices are open on a working day: 08.30 to 16.30, where the installation says nothing else.
 *
 * @param from the first moment
 * @param until the moment at which they close
 */
@ConfigurationProperties("sala.calendar.office-hours")
public record OfficeHours(
        @DefaultValue("08:30") LocalTime from,
        @DefaultValue("16:30") LocalTime until) {

    public OfficeHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("sala.calendar.office-hours: from " + from + " until " + until);
        }
    }

    boolean include(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
