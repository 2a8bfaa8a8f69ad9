package salaklang.report;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A participation report is open to the public; the note says in which edition. */
public record ParticipationPublished(ParticipationId report, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "participation";
    }

    @Override
    public String subjectId() {
        return report.toString();
    }
}
