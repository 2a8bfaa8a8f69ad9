package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salaklang.document.Paper.Grid;

class GridFiguresTest {

    private final List<List<String>> rows =
            List.of(List.of("1", "อำเภอขุนหาญ", "17%", "–", "1,840"), List.of("๒", "21 ตำบล", "–", "–", "3.5"));

    @Test
    void aColumnOfNumbersAndSharesAlone() {
        assertThat(figures(true)).containsExactly(true, false, true, false, true);
    }

    @Test
    void withoutLinesAroundItsCellsNoneIs() {
        assertThat(figures(false)).containsOnly(false);
    }

    private List<Boolean> figures(boolean ruled) {
        var grid = new Grid(List.of(1, 1, 1, 1, 1), null, rows, ruled);
        return List.of(0, 1, 2, 3, 4).stream().map(grid::hasFigures).toList();
    }
}
