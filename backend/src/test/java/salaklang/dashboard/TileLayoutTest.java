package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import salaklang.dashboard.TileLayout.Place;
import salaklang.dashboard.TileLayout.Tile;
import salaklang.identity.UnitCode;

class TileLayoutTest {

    @Test
    void whatLiesInTheNorthStandsAbove() {
        var laid = new Places()
                .tiles(IntStream.rangeClosed(3301, 3322)
                        .mapToObj(code -> UnitCode.of("districts/" + code))
                        .toList());

        assertThat(laid).hasSize(22);
        assertThat(new HashSet<>(laid.values())).hasSize(22);
        Tile north = laid.get(UnitCode.of("districts/3322"));
        Tile south = laid.get(UnitCode.of("districts/3317"));
        Tile east = laid.get(UnitCode.of("districts/3319"));
        Tile west = laid.get(UnitCode.of("districts/3312"));
        assertThat(north.row()).isLessThan(south.row());
        assertThat(west.column()).isLessThan(east.column());
    }

    @Test
    void whereNobodyKnowsThemTheyStandInOrder() {
        var districts = List.of(UnitCode.of("districts/1001"), UnitCode.of("districts/1002"));

        assertThat(new Places().tiles(districts))
                .isEqualTo(Map.of(districts.get(0), new Tile(1, 1), districts.get(1), new Tile(2, 1)));
        assertThat(TileLayout.inOrder(List.of(1, 2, 3), 2)).containsEntry(3, new Tile(1, 2));
        assertThat(TileLayout.of(Map.of())).isEmpty();
    }

    @Property
    void eachHasATileOfItsOwn(@ForAll @IntRange(max = 50) int count, @ForAll long seed) {
        var random = new Random(seed);
        Map<Integer, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            places.put(i, new Place(random.nextDouble() * 3, random.nextInt(3)));
        }

        var laid = TileLayout.of(places);

        assertThat(new HashSet<>(laid.values())).hasSize(count);
        assertThat(laid.values()).allMatch(tile -> tile.column() <= TileLayout.COLUMNS && tile.row() <= 13);
    }
}
