package salaklang.decision;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

/**
 * Something was done about an item on the way to its decision.
 *
 * @param note what belongs to the act; never what somebody voted in secret
 */
public record ItemHandled(
        MeetingId meeting,
        CommitteeId committee,
        AgendaItemId item,
        String itemNumber,
        Act act,
        String note,
        Person by,
        Instant at)
        implements Traced {

    /** What was done. */
    public enum Act {
        DISCUSSION_NOTED("DiscussionNoted"),
        OUTCOME_REOPENED("OutcomeReopened"),
        OUTCOME_WITHDRAWN("OutcomeWithdrawn"),
        BALLOT_OPENED("BallotOpened"),
        VOTE_CAST("VoteCast"),
        BALLOT_CLOSED("BallotClosed"),
        CASTING_VOTE_GIVEN("CastingVoteGiven"),
        BALLOT_BROKEN_OFF("BallotBrokenOff"),
        CONFLICT_DECLARED("ConflictDeclared"),
        CONFLICT_RAISED("ConflictRaised"),
        CONFLICT_OWNED("ConflictOwned"),
        CONFLICT_DENIED("ConflictDenied"),
        CONFLICT_WITHDRAWN("ConflictWithdrawn"),
        MEMBER_RETURNED("MemberReturned"),
        DISSENT_RECORDED("DissentRecorded");

        private final String action;

        Act(String action) {
            this.action = action;
        }
    }

    @Override
    public String subject() {
        return "meeting";
    }

    @Override
    public String subjectId() {
        return meeting.toString();
    }

    @Override
    public String action() {
        return act.action;
    }

    @Override
    public String note() {
        return note == null ? itemNumber : itemNumber + " " + note;
    }
}
