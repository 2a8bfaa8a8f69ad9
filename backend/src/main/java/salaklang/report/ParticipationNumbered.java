package salaklang.report;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** The item of the OIT list that a report answers was named. */
public record ParticipationNumbered(ParticipationId report, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "participation";
    }

    @Override
    public String subjectId() {
        return report.toString();
    }
}
