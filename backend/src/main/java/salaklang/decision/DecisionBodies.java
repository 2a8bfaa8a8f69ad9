package salaklang.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import salaklang.committee.Majority;
import salaklang.committee.SeatId;
import salaklang.meeting.OutcomeKind;
import salaklang.web.InvalidInput;

/** What the API says and is told of decisions. */
final class DecisionBodies {

    private DecisionBodies() {}

    /** @param note null where nothing was noted */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemBody(
            UUID item,
            NoteView note,
            List<OutcomeBody> outcomes,
            List<BallotBody> ballots,
            List<ConflictBody> conflicts,
            List<DissentBody> dissents) {

        static ItemBody of(ItemDecisions of) {
            return new ItemBody(
                    of.item().value(),
                    of.note().version() == 0 ? null : of.note(),
                    of.outcomes().stream().map(OutcomeBody::of).toList(),
                    of.ballots().stream()
                            .map(ballot -> BallotBody.of(ballot, of.votesOf(ballot)))
                            .toList(),
                    of.conflicts().stream().map(ConflictBody::of).toList(),
                    of.dissents().stream().map(DissentBody::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeBody(
            UUID id,
            int position,
            OutcomeKind kind,
            String text,
            OutcomeState state,
            UUID ballot,
            Instant decidedAt,
            String decidedBy,
            String reason) {

        static OutcomeBody of(OutcomeView of) {
            return new OutcomeBody(
                    of.id().value(),
                    of.position(),
                    of.kind(),
                    of.text(),
                    of.state(),
                    of.ballot() == null ? null : of.ballot().value(),
                    of.decidedAt(),
                    of.decidedBy(),
                    of.reason());
        }
    }

    /** @param count null while the vote is being taken */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BallotBody(
            UUID id,
            UUID outcome,
            UUID conflict,
            BallotSecrecy secrecy,
            Majority majority,
            BallotState state,
            Instant openedAt,
            Instant closedAt,
            int voted,
            VoteCount count,
            Integer present,
            Integer members,
            Choice casting,
            String castBy,
            Boolean castOnBehalf,
            String reason,
            List<VoteBody> votes) {

        static BallotBody of(BallotView of, List<VoteView> votes) {
            return new BallotBody(
                    of.id().value(),
                    of.outcome() == null ? null : of.outcome().value(),
                    of.conflict() == null ? null : of.conflict().value(),
                    of.secrecy(),
                    of.majority(),
                    of.state(),
                    of.openedAt(),
                    of.closedAt(),
                    of.voted(),
                    of.count(),
                    of.present(),
                    of.members(),
                    of.casting(),
                    of.castBy(),
                    of.casting() == null ? null : of.castOnBehalf(),
                    of.reason(),
                    votes.stream().map(vote -> VoteBody.of(vote, of)).toList());
        }
    }

    /** @param choice null in a secret vote, and while an open one is being taken */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VoteBody(UUID seat, String position, Choice choice, boolean byHand) {

        static VoteBody of(VoteView of, BallotView in) {
            return new VoteBody(of.seat().value(), of.position(), in.isOpen() ? null : of.choice(), of.byHand());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConflictBody(
            UUID id,
            UUID seat,
            String position,
            String reason,
            boolean declared,
            String raisedBy,
            ConflictStanding standing,
            String answer,
            Instant leftAt,
            Instant stayedAt,
            Instant returnedAt,
            Instant withdrawnAt,
            String withdrawnReason,
            boolean carried) {

        static ConflictBody of(ConflictView of) {
            return new ConflictBody(
                    of.id().value(),
                    of.seat().value(),
                    of.position(),
                    of.reason(),
                    of.declared(),
                    of.raisedBy(),
                    of.standing(),
                    of.answer(),
                    of.leftAt(),
                    of.stayedAt(),
                    of.returnedAt(),
                    of.withdrawnAt(),
                    of.withdrawnReason(),
                    of.carried());
        }
    }

    record DissentBody(UUID seat, String position, String text, boolean file, String recordedBy, Instant at) {

        static DissentBody of(DissentView of) {
            return new DissentBody(
                    of.seat().value(), of.position(), of.text(), of.document() != null, of.recordedBy(), of.at());
        }
    }

    /** @param version the one that the text was made from; 0 for the first */
    record NewNote(int version, String text) {}

    /**
     * What is put to the meeting.
     *
     * @param seen how many outcomes the item had when this was written; may be left out
     * @param secrecy for a vote
     */
    record Put(OutcomeKind kind, String text, Integer seen, BallotSecrecy secrecy) {

        NewOutcome outcome() {
            return new NewOutcome(kind, text, seen);
        }
    }

    record NewVote(Choice choice) {}

    record NewHand(UUID seat, Choice choice) {

        SeatId seatId() {
            if (seat == null) {
                throw new InvalidInput("seat", "decision.error.not-a-member");
            }
            return new SeatId(seat);
        }
    }

    /** @param seat the member; left out for the one for whom you attend */
    /** @param words why it is none; left out where the member owns it */
    record ConflictAnswer(boolean owned, String words) {}

    record NewConflict(UUID seat, String reason) {

        SeatId seatId() {
            return seat == null ? null : new SeatId(seat);
        }
    }

    /** @param seat the member; left out for the one for whom you attend */
    record NewDissent(UUID seat, String text) {

        SeatId seatId() {
            return seat == null ? null : new SeatId(seat);
        }
    }

    record Reason(String reason) {}
}
