package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79 */
class QuorumTest {

    @ParameterizedTest
    @CsvSource({"14,7", "15,8", "26,13", "1,1", "2,1", "3,2"})
    void aQuorumNeedsHalfOfTheMembers(int seats, int needed) {
        assertThat(new Quorum(needed, seats).needed()).isEqualTo(needed);
        assertThat(new Quorum(needed, seats).isReached()).isTrue();
        assertThat(new Quorum(needed - 1, seats).isReached()).isFalse();
    }

    @Test
    void aCommitteeWithoutSeatsHasNoQuorum() {
        assertThat(new Quorum(0, 0).isReached()).isFalse();
    }
}
