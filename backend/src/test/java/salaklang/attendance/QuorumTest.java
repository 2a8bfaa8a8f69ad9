package salaklang.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.committee.Share;

@DisplayName("พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79 ม.15")
class QuorumTest {

    private static final Share HALF = new Share(1, 2);

    @ParameterizedTest
    @CsvSource({"14,7", "15,8", "26,13", "1,1", "2,1", "3,2"})
    void aQuorumNeedsHalfOfTheMembers(int members, int needed) {
        assertThat(new Quorum(needed, members, HALF).needed()).isEqualTo(needed);
        assertThat(new Quorum(needed, members, HALF).isReached()).isTrue();
        assertThat(new Quorum(needed - 1, members, HALF).isReached()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,3,14,5", "1,3,15,5", "1,3,16,6", "2,3,14,10", "2,3,15,10", "1,1,7,7"})
    void theRulesOfTheCommitteeMaySetAnotherShare(int part, int of, int members, int needed) {
        var share = new Share(part, of);
        assertThat(new Quorum(needed, members, share).isReached()).isTrue();
        assertThat(new Quorum(needed - 1, members, share).isReached()).isFalse();
    }

    @Test
    void aCommitteeWithoutMembersHasNoQuorum() {
        assertThat(new Quorum(0, 0, HALF).isReached()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7,14,1,1,6,13,7,false", "8,14,2,2,6,12,6,true", "7,14,1,0,7,13,7,true", "1,1,1,1,0,0,0,false"})
    void forAnItemTheCommitteeConsistsOfThoseWhoHaveNothingToDoWithIt(
            int present,
            int members,
            int recused,
            int recusedPresent,
            int presentFor,
            int membersFor,
            int needed,
            boolean reached) {
        var quorum = new Quorum(present, members, HALF).without(recused, recusedPresent);
        assertThat(quorum).isEqualTo(new Quorum(presentFor, membersFor, HALF));
        assertThat(quorum.needed()).isEqualTo(needed);
        assertThat(quorum.isReached()).isEqualTo(reached);
    }

    @Property
    void whatIsNeededIsTheLeastThatIsAtLeastTheShare(
            @ForAll @IntRange(min = 1, max = 500) int members,
            @ForAll @IntRange(min = 1, max = 9) int part,
            @ForAll @IntRange(min = 9, max = 12) int of) {
        int needed = new Quorum(0, members, new Share(part, of)).needed();
        assertThat(needed * of).isGreaterThanOrEqualTo(members * part);
        assertThat((needed - 1) * of).isLessThan(members * part);
        assertThat(needed).isBetween(1, members);
    }

    @Property
    void whoComesNeverTakesAQuorumAway(
            @ForAll @IntRange(min = 0, max = 500) int present, @ForAll @IntRange(min = 1, max = 500) int members) {
        if (new Quorum(present, members, HALF).isReached()) {
            assertThat(new Quorum(present + 1, members, HALF).isReached()).isTrue();
        }
    }
}
