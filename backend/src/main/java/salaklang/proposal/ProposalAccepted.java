package salaklang.proposal;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;

/**
 * A proposed matter is on the agenda of a meeting; the note says which.
 *
 * @param title null where that meeting is secret
 */
public record ProposalAccepted(
        ProposalId proposal, CommitteeId committee, UnitCode unit, String title, Person by, Instant at, String note)
        implements Traced {

    @Override
    public String subject() {
        return "proposal";
    }

    @Override
    public String subjectId() {
        return proposal.toString();
    }
}
