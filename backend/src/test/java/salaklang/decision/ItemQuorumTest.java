package salaklang.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.committee.Majority;
import salaklang.committee.SeatId;
import salaklang.committee.Share;
import salaklang.web.InvalidInput;

@DisplayName("ม.79 with ม.15: the quorum of an item is of the members who have no conflict in it")
class ItemQuorumTest {

    private static final Share HALF = new Share(1, 2);

    @ParameterizedTest
    @CsvSource({
        // members, present, of these recused, absent and recused, needed, reached
        "14, 7, 0, 0, 7, true",
        "15, 7, 0, 0, 8, false",
        "26, 19, 1, 0, 13, true",
        "4, 2, 1, 0, 2, false",
        "4, 2, 0, 1, 2, true",
        "3, 1, 0, 1, 1, true",
        "2, 2, 2, 0, 0, false"
    })
    void aRecusedMemberBelongsToNeitherSideOfTheCount(
            int members, int present, int recusedHere, int recusedAway, int needed, boolean reached) {
        var count = floor(members, present, recusedHere, recusedAway, HALF).count();
        assertThat(count.needed()).isEqualTo(needed);
        assertThat(count.isReached()).isEqualTo(reached);
    }

    @Test
    @DisplayName("ม.79 วรรคสอง: one third is enough for what lacked a quorum before")
    void theSmallerShareOfAnAdjournedMeetingHolds() {
        assertThat(floor(15, 5, 0, 0, new Share(1, 3)).count().isReached()).isTrue();
        assertThat(floor(16, 5, 0, 0, new Share(1, 3)).count().isReached()).isFalse();
    }

    @Test
    void whoDoesNotCountIsThereAndStillNoPartOfTheQuorum() {
        var substitute = new Seated(new SeatId(UUID.randomUUID()), "แทน", null, true, false, true);
        var floor = new Floor(List.of(substitute), Set.of(), HALF);
        assertThat(floor.count().present()).isZero();
        assertThatThrownBy(() -> floor.requireDecides(substitute)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest(name = "of nine {0} voted, {1} of them and {2} others left: {3} are present")
    @CsvSource({
        // voted, of these left, others left, present, in favour, more than half, two thirds
        "5, 0, 0, 9, 4, FALLEN, FALLEN",
        "5, 0, 4, 5, 4, CARRIED, CARRIED",
        "5, 2, 0, 9, 4, FALLEN, FALLEN",
        "5, 2, 1, 8, 5, CARRIED, FALLEN",
        "6, 3, 3, 6, 4, CARRIED, CARRIED",
        "0, 0, 4, 5, 0, FALLEN, FALLEN"
    })
    @DisplayName("ม.82 and ม.15: whoever is there or has voted is one of those present")
    void whoHasVotedAndLeftStaysOneOfThosePresent(
            int voted, int votersLeft, int othersLeft, int present, int inFavour, String half, String twoThirds) {
        var seated = new ArrayList<Seated>();
        var marked = new HashSet<SeatId>();
        for (int number = 0; number < 9; number++) {
            var seat = new SeatId(new UUID(0, number));
            boolean left = number < votersLeft || number >= 9 - othersLeft;
            seated.add(new Seated(seat, "กรรมการ", null, !left, true, true));
            if (number < voted) {
                marked.add(seat);
            }
        }
        int there = new Floor(seated, Set.of(), HALF).present(marked);
        assertThat(there).isEqualTo(present);
        var count = new VoteCount(inFavour, voted - inFavour, 0);
        assertThat(new VotingRule(Majority.OF_PRESENT, false).result(count, there))
                .hasToString(half);
        assertThat(new VotingRule(Majority.TWO_THIRDS_OF_PRESENT, false).result(count, there))
                .hasToString(twoThirds);
    }

    @Property
    void theCountNeverExceedsTheOthers(
            @ForAll @IntRange(min = 1, max = 200) int members,
            @ForAll @Size(max = 200) Set<@IntRange(max = 199) Integer> present,
            @ForAll @Size(max = 50) Set<@IntRange(max = 199) Integer> recused) {
        var seated = new ArrayList<Seated>();
        var away = new HashSet<SeatId>();
        for (int number = 0; number < members; number++) {
            var seat = new SeatId(new UUID(0, number));
            seated.add(new Seated(seat, "กรรมการ", null, present.contains(number), true, true));
            if (recused.contains(number)) {
                away.add(seat);
            }
        }
        var floor = new Floor(seated, away, HALF);
        var count = floor.count();
        assertThat(count.members()).isEqualTo(members - away.size());
        assertThat(count.present()).isEqualTo(floor.deciding().size()).isLessThanOrEqualTo(count.members());
        assertThat(count.isReached()).isEqualTo(count.members() > 0 && count.present() * 2 >= count.members());
    }

    @Property
    void oneWhoComesNeverLosesTheQuorumAndOneWhoLeavesNeverMakesIt(
            @ForAll @IntRange(min = 1, max = 100) int members, @ForAll @IntRange(max = 99) int present) {
        int here = Math.min(present, members - 1);
        var before = new ItemQuorum(here, members, HALF);
        var after = new ItemQuorum(here + 1, members, HALF);
        assertThat(!before.isReached() || after.isReached()).isTrue();
    }

    private static Floor floor(int members, int present, int recusedHere, int recusedAway, Share share) {
        var seated = new ArrayList<Seated>();
        var recused = new HashSet<SeatId>();
        for (int number = 0; number < members; number++) {
            var seat = new SeatId(new UUID(0, number));
            seated.add(new Seated(seat, "กรรมการ", null, number < present, true, number < present));
            if (number < recusedHere || number >= members - recusedAway) {
                recused.add(seat);
            }
        }
        return new Floor(seated, recused, share);
    }
}
