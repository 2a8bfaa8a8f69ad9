package salaklang.proposal;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;

/** A proposed matter will not be on an agenda; the note says why. */
public record ProposalDeclined(
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
