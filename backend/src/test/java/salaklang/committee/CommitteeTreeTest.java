package salaklang.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

class CommitteeTreeTest {

    private static final UnitCode NRE = UnitCode.of("agencies/nre");

    private final Committee board = committee("คณะกรมการจังหวัด");
    private final Committee sub = committee("คณะอนุกรรมการ");
    private final Committee group = committee("คณะทำงาน");

    @Test
    void aListIsATree() {
        sub.placeUnder(board.id(), Map.of());
        group.placeUnder(sub.id(), Map.of());

        var trees = CommitteeTree.of(List.of(group.view(), board.view(), sub.view()));

        assertThat(trees).singleElement().satisfies(tree -> {
            assertThat(tree.top().id()).isEqualTo(board.id());
            assertThat(tree.below())
                    .extracting(branch -> branch.committee().id(), CommitteeTree.Branch::depth)
                    .containsExactly(tuple(sub.id(), 1), tuple(group.id(), 2));
        });
    }

    @Test
    void whatStandsUnderACommitteeThatIsNotSeenStandsOnTop() {
        group.placeUnder(sub.id(), Map.of());

        assertThat(CommitteeTree.of(List.of(group.view())))
                .extracting(tree -> tree.top().id())
                .containsExactly(group.id());
    }

    @Test
    void noCommitteeStandsUnderItselfOrUnderOneBelowIt() {
        var tree = new HashMap<CommitteeId, CommitteeId>();
        tree.put(sub.id(), board.id());
        tree.put(group.id(), sub.id());

        for (var above : List.of(board, sub, group)) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> board.placeUnder(above.id(), tree))
                    .returns("parent", InvalidInput::field);
        }
        assertThatCode(() -> group.placeUnder(board.id(), tree)).doesNotThrowAnyException();
    }

    @Test
    void aCommitteeAboveOthersAtWorkIsNotDissolved() {
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> board.dissolve(true))
                .returns("ABOVE_OTHERS", WrongState::state);
    }

    private static Committee committee(String name) {
        return new Committee(name, CommitteeKind.COMMITTEE, NRE, null);
    }
}
