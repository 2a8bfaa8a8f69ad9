package salaklang.series;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A series of meetings has been made; the note is its rule. */
public record SeriesMade(SeriesId series, CommitteeId committee, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "series";
    }

    @Override
    public String subjectId() {
        return series.toString();
    }
}
