package salaklang.followup;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** The round has been called off; the note is the reason. */
public record FollowUpRoundCancelled(FollowUpRoundId round, CommitteeId committee, Person by, Instant at, String note)
        implements Traced {

    @Override
    public String subject() {
        return "follow-up-round";
    }

    @Override
    public String subjectId() {
        return round.toString();
    }
}
