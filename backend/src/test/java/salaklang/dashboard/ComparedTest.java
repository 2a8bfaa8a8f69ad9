package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salaklang.tally.Standing;

class ComparedTest {

    private static List<StandingRow> rows(int number, int late) {
        var standing = new Standing(0, 1, 0, late, 0, 0, 0, 0, 0, 0);
        return IntStream.range(0, number)
                .mapToObj(at -> new StandingRow("" + at, "" + at, "agencies/" + at, null, Map.of(), standing))
                .toList();
    }

    private static List<Integer> places(Compared.Kind kind, List<StandingRow> rows) {
        return new Compared(kind, rows)
                .some().stream().map(Compared.Placed::place).toList();
    }

    @Test
    void ofManyRankedAgenciesTheBestAndTheWorstAreShown() {
        assertThat(places(Compared.Kind.AGENCIES, rows(30, 1))).containsExactly(1, 2, 3, 4, 27, 28, 29, 30);
    }

    @Test
    void theWorstAreThoseOfWhichSomethingCanBeSaid() {
        var rows = IntStream.range(0, 30)
                .mapToObj(at -> rows(30, at < 20 ? 1 : 0).get(at))
                .toList();
        assertThat(places(Compared.Kind.AGENCIES, rows)).containsExactly(1, 2, 3, 4, 17, 18, 19, 20);
    }

    @Test
    void howManyOfEitherEndThereAreIsSaidWhereBothAreShown() {
        assertThat(new Compared(Compared.Kind.AGENCIES, rows(9, 1)).ends()).isEqualTo(Compared.FIRST / 2);
        assertThat(new Compared(Compared.Kind.AGENCIES, rows(8, 1)).ends()).isNull();
        assertThat(new Compared(Compared.Kind.AGENCIES, rows(9, 0)).ends()).isNull();
        assertThat(new Compared(Compared.Kind.COMMITTEES, rows(9, 1)).ends()).isNull();
    }

    @Test
    void whereFewAreRankedTheFirstAreShown() {
        assertThat(places(Compared.Kind.AGENCIES, rows(9, 0))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(places(Compared.Kind.AGENCIES, rows(8, 1))).hasSize(8);
        assertThat(places(Compared.Kind.AGENCIES, rows(3, 1))).containsExactly(1, 2, 3);
    }

    @Test
    void ofWhatIsInTheOrderOfWorkTheFirstAreShown() {
        assertThat(places(Compared.Kind.COMMITTEES, rows(30, 1))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }
}
