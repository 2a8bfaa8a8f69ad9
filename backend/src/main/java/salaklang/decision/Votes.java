package salaklang.decision;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.committee.SeatId;

/**
 * The votes as they are cast. A mark says that a member has voted; what a secret vote was goes to a counter alone, so
 * that neither order nor time joins the two.
 */
@Repository
class Votes {

    private final JdbcClient jdbc;

    Votes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void prepare(BallotId ballot) {
        for (var choice : Choice.values()) {
            jdbc.sql("insert into ballot_counter (ballot_id, choice, votes) values (:ballot, :choice, 0)")
                    .param("ballot", ballot.value())
                    .param("choice", choice.name())
                    .update();
        }
    }

    /** @return false where the member has voted already: then nothing is counted */
    boolean cast(Ballot ballot, Seated member, Choice choice, boolean byHand) {
        boolean secret = ballot.secrecy() == BallotSecrecy.SECRET;
        int marked = jdbc.sql("""
                        insert into ballot_mark (ballot_id, seat_id, position, choice, by_hand)
                        values (:ballot, :seat, :position, :choice, :byHand) on conflict do nothing
                        """)
                .param("ballot", ballot.id().value())
                .param("seat", member.seat().value())
                .param("position", member.position())
                .param("choice", secret ? null : choice.name())
                .param("byHand", byHand)
                .update();
        if (marked == 1 && secret) {
            jdbc.sql("update ballot_counter set votes = votes + 1 where ballot_id = :ballot and choice = :choice")
                    .param("ballot", ballot.id().value())
                    .param("choice", choice.name())
                    .update();
        }
        return marked == 1;
    }

    VoteCount count(Ballot ballot) {
        var sql = ballot.secrecy() == BallotSecrecy.SECRET
                ? "select choice, votes from ballot_counter where ballot_id = :ballot"
                : "select choice, count(*) as votes from ballot_mark where ballot_id = :ballot group by choice";
        var count = new int[Choice.values().length];
        jdbc.sql(sql).param("ballot", ballot.id().value()).query(row -> {
            count[Choice.valueOf(row.getString("choice")).ordinal()] = row.getInt("votes");
        });
        return new VoteCount(
                count[Choice.FOR.ordinal()], count[Choice.AGAINST.ordinal()], count[Choice.ABSTAIN.ordinal()]);
    }

    /** The counters go once their sum is in the ballot. */
    void forget(BallotId ballot) {
        jdbc.sql("delete from ballot_counter where ballot_id = :ballot")
                .param("ballot", ballot.value())
                .update();
    }

    int voted(BallotId ballot) {
        return jdbc.sql("select count(*) from ballot_mark where ballot_id = :ballot")
                .param("ballot", ballot.value())
                .query(Integer.class)
                .single();
    }

    /** Who has voted, also in secret; never what. */
    Set<SeatId> voters(BallotId ballot) {
        return jdbc.sql("select seat_id from ballot_mark where ballot_id = :ballot")
                .param("ballot", ballot.value())
                .query((row, number) -> new SeatId(row.getObject("seat_id", UUID.class)))
                .set();
    }

    boolean hasVoted(BallotId ballot, SeatId seat) {
        return jdbc.sql("select exists (select from ballot_mark where ballot_id = :ballot and seat_id = :seat)")
                .param("ballot", ballot.value())
                .param("seat", seat.value())
                .query(Boolean.class)
                .single();
    }
}
