package salaklang.calendar;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * The province has another list of holidays.
 *
 * @param year of the Common Era; of several, the first
 * @param note the holidays added or removed
 */
public record HolidaysChanged(int year, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "calendar";
    }

    @Override
    public String subjectId() {
        return Integer.toString(year);
    }
}
