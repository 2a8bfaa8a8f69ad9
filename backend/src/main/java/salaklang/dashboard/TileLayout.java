package salaklang.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Lays places out as tiles of one size, so that what lies north, south, east or west of another does so here as well as it
 * can: each goes to the free tile that is nearest to where it lies, the pairs that fit best first.
 */
final class TileLayout {

    /** No wider, so that a tile can be read on a phone. */
    static final int COLUMNS = 6;

    private TileLayout() {}

    /** Degrees. */
    record Place(double latitude, double longitude) {}

    /** From 1, from the north-west. */
    record Tile(int column, int row) {}

    private record Fit<T>(T place, Tile tile, double distance) {}

    /** Each on a tile of its own. */
    static <T> Map<T, Tile> of(Map<T, Place> places) {
        int columns = Math.min(COLUMNS, Math.max(1, (int) Math.ceil(Math.sqrt(places.size() * 1.3))));
        int rows = (int) Math.ceil(1.5 * places.size() / columns);
        var east = scale(places, Place::longitude, columns);
        var south = scale(places, place -> -place.latitude(), rows);
        var fits = new ArrayList<Fit<T>>();
        places.forEach((key, place) -> {
            for (int row = 1; row <= rows; row++) {
                for (int column = 1; column <= columns; column++) {
                    double away = Math.hypot(column - east.applyAsDouble(place), row - south.applyAsDouble(place));
                    fits.add(new Fit<>(key, new Tile(column, row), away));
                }
            }
        });
        fits.sort(Comparator.comparingDouble(Fit::distance));
        Map<T, Tile> laid = new LinkedHashMap<>();
        Set<Tile> taken = new HashSet<>();
        for (var fit : fits) {
            if (!laid.containsKey(fit.place()) && taken.add(fit.tile())) {
                laid.put(fit.place(), fit.tile());
            }
        }
        return withoutEmptyRows(laid);
    }

    /** Where nobody knows where anything lies: row by row, in the given order. */
    static <T> Map<T, Tile> inOrder(List<T> places, int columns) {
        Map<T, Tile> laid = new LinkedHashMap<>();
        for (var place : places) {
            laid.put(place, new Tile(laid.size() % columns + 1, laid.size() / columns + 1));
        }
        return laid;
    }

    private static <T> ToDoubleFunction<Place> scale(Map<T, Place> places, ToDoubleFunction<Place> of, int tiles) {
        var range = places.values().stream().mapToDouble(of).summaryStatistics();
        double width = range.getMax() - range.getMin();
        return place ->
                width == 0 ? (tiles + 1) / 2.0 : 1 + (of.applyAsDouble(place) - range.getMin()) / width * (tiles - 1);
    }

    private static <T> Map<T, Tile> withoutEmptyRows(Map<T, Tile> laid) {
        var rows = new TreeSet<Integer>();
        laid.values().forEach(tile -> rows.add(tile.row()));
        var columns = new TreeSet<Integer>();
        laid.values().forEach(tile -> columns.add(tile.column()));
        laid.replaceAll((place, tile) -> new Tile(
                columns.headSet(tile.column(), true).size(),
                rows.headSet(tile.row(), true).size()));
        return laid;
    }

    /** Read from left to right and from top to bottom. */
    static <T> Stream<T> read(Map<T, Tile> laid) {
        return laid.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<T, Tile> entry) -> entry.getValue().row())
                        .thenComparingInt(entry -> entry.getValue().column()))
                .map(Map.Entry::getKey);
    }
}
