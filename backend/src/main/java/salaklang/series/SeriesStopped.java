package salaklang.series;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** No further meetings of a series are planned. */
public record SeriesStopped(SeriesId series, CommitteeId committee, Person by, Instant at, String note)
        implements Traced {

    @Override
    public String subject() {
        return "series";
    }

    @Override
    public String subjectId() {
        return series.toString();
    }
}
