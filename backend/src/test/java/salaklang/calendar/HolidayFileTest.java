package salaklang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.web.InvalidInput;

class HolidayFileTest {

    private static final Map<String, HolidayKind> KINDS =
            Map.of("วันหยุดชดเชย", HolidayKind.SUBSTITUTION, "national", HolidayKind.NATIONAL);

    @Test
    void aListIsReadWhateverTheEraAndTheOrderOfItsColumns() {
        var file = read("""
                ชื่อวันหยุด,วันที่,ประเภท,ที่มา
                วันขึ้นปีใหม่,1 ม.ค. 2571,,
                วันหยุดชดเชยวันขึ้นปีใหม่,๓/๑/๒๕๗๑,วันหยุดชดเชย,มติคณะรัฐมนตรี
                วันเด็ก,2028-01-08,NATIONAL,
                """);

        assertThat(file.wrong()).isEmpty();
        assertThat(file.entries())
                .extracting(HolidayEntry::day, HolidayEntry::kind, HolidayEntry::source)
                .containsExactly(
                        tuple(LocalDate.parse("2028-01-01"), HolidayKind.NATIONAL, ""),
                        tuple(LocalDate.parse("2028-01-03"), HolidayKind.SUBSTITUTION, "มติคณะรัฐมนตรี"),
                        tuple(LocalDate.parse("2028-01-08"), HolidayKind.NATIONAL, ""));
    }

    @Test
    void everyWrongRowIsNamedWithWhatIsWrong() {
        var file = read("""
                วันที่,ประเภท,ชื่อวันหยุด
                1/1/2571,,วันขึ้นปีใหม่
                31/2/2571,,วันที่ไม่มี
                2/1/2571,,
                3/1/2571,วันพระ,วันพระ
                1/1/2571,,ซ้ำ
                1/1/3571,,ปีผิด
                """);

        assertThat(file.entries()).hasSize(1);
        assertThat(file.wrong())
                .extracting(HolidayFile.WrongRow::number, HolidayFile.WrongRow::message)
                .containsExactly(
                        tuple(3, "calendar.error.no-date"),
                        tuple(4, "calendar.error.name-missing"),
                        tuple(5, "calendar.error.no-kind"),
                        tuple(6, "calendar.error.twice"),
                        tuple(7, "calendar.error.no-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "วันที่,ชื่อวันหยุด", "วันที่,ชื่อวันหยุด\n,,\n"})
    void aFileWithoutHolidaysIsRefused(String text) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(text))
                .returns("calendar.error.empty", InvalidInput::messageKey);
    }

    @ParameterizedTest
    @CsvSource({"'day,kind', ชื่อวันหยุด", "'ชื่อวันหยุด,ที่มา', วันที่", "'a,b', 'วันที่, ชื่อวันหยุด'"})
    void missingColumnsAreNamed(String headings, String missing) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(headings + "\n1/1/2571,x"))
                .returns("calendar.error.headings-missing", InvalidInput::messageKey)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(missing));
    }

    @Test
    void whatIsDownloadedIsReadAgainAndNoFormulaComesWithIt() {
        var holiday = new HolidayView(
                UUID.randomUUID(), LocalDate.parse("2028-01-01"), HolidayKind.NATIONAL, "วัน, \"ปีใหม่\"", "=1+1", "");

        var text = HolidayCsv.write(List.of(holiday));

        assertThat(text).contains("\"'=1+1\"");
        assertThat(read(text).entries())
                .containsExactly(new HolidayEntry(holiday.day(), HolidayKind.NATIONAL, "วัน, \"ปีใหม่\"", "'=1+1", ""));
    }

    @Test
    void theListOfTheReleaseCanBeImportedAsItIs() {
        var text = HolidayCsv.write(new StandardHolidays()
                .years().values().stream()
                        .flatMap(List::stream)
                        .map(entry -> new Holiday(entry).view())
                        .toList());

        var file = read(text);

        assertThat(file.wrong())
                .filteredOn(row -> !row.message().equals("calendar.error.no-kind"))
                .isEmpty();
        assertThat(file.entries()).hasSizeGreaterThan(30);
    }

    private static HolidayFile read(String text) {
        return HolidayFile.read(Spreadsheet.lines(text.getBytes(StandardCharsets.UTF_8)), KINDS);
    }
}
