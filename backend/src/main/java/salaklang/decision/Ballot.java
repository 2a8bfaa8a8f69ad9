package salaklang.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.committee.Majority;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** One vote of a meeting: on an outcome, or on whether a member with a conflict of interest may stay. */
@Entity
class Ballot {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private AgendaItemId itemId;
    private OutcomeId outcomeId;
    private ConflictId conflictId;

    @Enumerated(EnumType.STRING)
    private BallotSecrecy secrecy;

    @Enumerated(EnumType.STRING)
    private Majority majority;

    private boolean castingVote;

    @Enumerated(EnumType.STRING)
    private BallotState state;

    private Instant openedAt;
    private Instant closedAt;

    private Integer inFavour;
    private Integer against;
    private Integer abstained;
    private Integer present;
    private Integer members;

    @Enumerated(EnumType.STRING)
    private Choice casting;

    private String castBy;
    private boolean castOnBehalf;
    private Instant castAt;

    /** Why it was broken off. */
    private String reason;

    @Version
    private Integer version;

    protected Ballot() {}

    private Ballot(MeetingId meeting, AgendaItemId item, BallotSecrecy secrecy, VotingRule rule, Instant at) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.itemId = item;
        this.secrecy = secrecy;
        this.majority = rule.majority();
        this.castingVote = rule.castingVote();
        this.state = BallotState.OPEN;
        this.openedAt = at;
    }

    static Ballot on(Outcome outcome, BallotSecrecy secrecy, VotingRule rule, Instant at) {
        if (secrecy == null) {
            throw new InvalidInput("secrecy", "decision.error.secrecy");
        }
        var ballot = new Ballot(outcome.meeting(), outcome.item(), secrecy, rule, at);
        ballot.outcomeId = outcome.id();
        return ballot;
    }

    /** Always secret (ม.15). */
    static Ballot toStay(Conflict conflict, Instant at) {
        var ballot = new Ballot(conflict.meeting(), conflict.item(), BallotSecrecy.SECRET, VotingRule.TO_STAY, at);
        ballot.conflictId = conflict.id();
        return ballot;
    }

    void requireOpen() {
        require(BallotState.OPEN);
    }

    /**
     * @param there those who are there for the item or have voted on it
     * @param all the members of the item
     */
    void close(VoteCount count, int there, int all, Instant at) {
        require(BallotState.OPEN);
        inFavour = count.inFavour();
        against = count.against();
        abstained = count.abstained();
        present = there;
        members = all;
        closedAt = at;
        state = rule().result(count, present);
    }

    /** @param onBehalf recorded by the secretary for whoever presides */
    void cast(Choice choice, String position, boolean onBehalf, Instant at) {
        require(BallotState.TIED);
        if (choice != Choice.FOR && choice != Choice.AGAINST) {
            throw new InvalidInput("choice", "decision.error.casting-choice");
        }
        casting = choice;
        castBy = position;
        castOnBehalf = onBehalf;
        castAt = at;
        state = rule().cast(count(), present, choice);
    }

    void breakOff(String why, Instant at) {
        if (!state.isPending()) {
            throw new WrongState("ballot", state);
        }
        reason = Outcome.requireReason(why);
        closedAt = at;
        state = BallotState.VOID;
    }

    private void require(BallotState needed) {
        if (state != needed) {
            throw new WrongState("ballot", state);
        }
    }

    private VotingRule rule() {
        return new VotingRule(majority, castingVote);
    }

    BallotId id() {
        return new BallotId(id);
    }

    MeetingId meeting() {
        return meetingId;
    }

    AgendaItemId item() {
        return itemId;
    }

    OutcomeId outcome() {
        return outcomeId;
    }

    ConflictId conflict() {
        return conflictId;
    }

    BallotSecrecy secrecy() {
        return secrecy;
    }

    BallotState state() {
        return state;
    }

    /** Null while it is open. */
    VoteCount count() {
        return inFavour == null ? null : new VoteCount(inFavour, against, abstained);
    }
}
