package salaklang.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The government's holidays that a province begins with, as {@code config/calendar/holidays.csv} has them. */
@Component
class StandardHolidays {

    private final SortedMap<Integer, List<HolidayEntry>> years = read();

    /** Each year's list, years of the Common Era. */
    SortedMap<Integer, List<HolidayEntry>> years() {
        return years;
    }

    private static SortedMap<Integer, List<HolidayEntry>> read() {
        try (var file = new ClassPathResource("calendar/holidays.csv").getInputStream()) {
            return new CsvMapper()
                            .readerFor(Row.class)
                            .with(CsvSchema.emptySchema().withHeader())
                            .<Row>readValues(file)
                            .readAll()
                            .stream()
                            .map(Row::entry)
                            .collect(Collectors.groupingBy(
                                    entry -> entry.day().getYear(), TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(
            String day,
            HolidayKind kind,
            @JsonProperty("name_th") String nameTh,
            @JsonProperty("name_en") String nameEn,
            String source) {

        HolidayEntry entry() {
            return new HolidayEntry(LocalDate.parse(day), kind, nameTh, nameEn, source);
        }
    }
}
