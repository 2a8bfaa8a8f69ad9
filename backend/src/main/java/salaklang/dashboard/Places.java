package salaklang.dashboard;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import salaklang.dashboard.TileLayout.Place;
import salaklang.dashboard.TileLayout.Tile;
import salaklang.identity.UnitCode;

/** Where districts lie, as {@code config/geography/places.csv} has it. */
@Component
class Places {

    private final Map<UnitCode, Place> known = read();

    /** A tile for each district: as they lie where that is known of every one of them, else in the given order. */
    Map<UnitCode, Tile> tiles(List<UnitCode> districts) {
        if (districts.stream().map(known::get).anyMatch(Objects::isNull)) {
            return TileLayout.inOrder(districts, TileLayout.COLUMNS);
        }
        return TileLayout.of(districts.stream()
                .collect(toMap(Function.identity(), known::get, (one, same) -> one, LinkedHashMap::new)));
    }

    private static Map<UnitCode, Place> read() {
        try (var content = new ClassPathResource("geography/places.csv").getInputStream()) {
            return new CsvMapper()
                            .readerFor(Row.class)
                            .with(CsvSchema.emptySchema().withHeader())
                            .<Row>readValues(content)
                            .readAll()
                            .stream()
                            .collect(toMap(
                                    row -> UnitCode.of("districts/" + row.code()),
                                    row -> new Place(row.latitude(), row.longitude())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String code, double latitude, double longitude) {}
}
