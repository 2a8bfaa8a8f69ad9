package salaklang.processes.minutes;

import java.util.Date;

/** What {@code minutes.bpmn} asks of the platform, by the bean {@code minutesSteps}. */
public interface MinutesSteps {

    /** The moment after the closing day for corrections has ended in Thailand. */
    Date closesAt(String minutesId);

    /** The closing day is over: tells the secretary, unless the minutes have gone on. */
    void tellClosingDay(String minutesId);
}
