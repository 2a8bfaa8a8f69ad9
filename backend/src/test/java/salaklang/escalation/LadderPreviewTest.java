package salaklang.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.calendar.OfficeHours;
import salaklang.calendar.WorkCalendar;
import salaklang.organisation.UnitKind;

class LadderPreviewTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final WorkCalendar DAYS =
            new WorkCalendar(Set.of(), new OfficeHours(LocalTime.of(8, 30), LocalTime.of(16, 30)), BANGKOK);

    /** Friday 17 July 2026, at noon. */
    private static final LocalDate TODAY = LocalDate.parse("2026-07-17");

    private static final Instant NOON = TODAY.atTime(12, 0).atZone(BANGKOK).toInstant();

    private final StepPlan present = LadderFormTest.form("1", "1 3 7 14 21").plan();

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        "2026-07-18, IN_TIME",
        "2026-07-17, IN_TIME",
        "2026-07-16, OFFICER",
        "2026-07-15, OFFICER",
        "2026-07-14, AGENCY_HEAD",
        "2026-07-08, SECRETARY",
        "2026-06-29, VICE_GOVERNOR",
        "2026-06-18, GOVERNOR",
        "2020-01-01, GOVERNOR"
    })
    void howFarWorkHasComeUpTheLadder(LocalDate due, Stage stage) {
        assertThat(Stage.at(NOON, TODAY, due, present.moments(due, DAYS))).isEqualTo(stage);
    }

    @Test
    void aStepIsReachedAtTheStartOfOfficeHoursAndNotBefore() {
        var due = LocalDate.parse("2026-07-16");
        var early = TODAY.atTime(8, 29).atZone(BANGKOK).toInstant();

        assertThat(Stage.at(early, TODAY, due, present.moments(due, DAYS))).isEqualTo(Stage.LATE);
    }

    @Test
    void countsBeforeAndAfterAddUpAndSayWhatMoves() {
        var counts =
                List.of(count("2026-07-20", 5), count("2026-07-16", 4), count("2026-07-14", 3), count("2026-06-01", 2));

        var preview =
                preview(counts, List.of(), LadderFormTest.form("1", "1 2 3 4 5").plan());

        assertThat(preview.total()).isEqualTo(14);
        assertThat(preview.sooner()).isEqualTo(3);
        assertThat(preview.later()).isZero();
        assertThat(preview.stages().stream()
                        .mapToLong(LadderPreview.Row::before)
                        .sum())
                .isEqualTo(14);
        assertThat(preview.stages().stream().mapToLong(LadderPreview.Row::after).sum())
                .isEqualTo(14);
        assertThat(preview.stages())
                .contains(
                        new LadderPreview.Row(Stage.IN_TIME, 5, 5),
                        new LadderPreview.Row(Stage.AGENCY_HEAD, 3, 0),
                        new LadderPreview.Row(Stage.SECRETARY, 0, 3),
                        new LadderPreview.Row(Stage.GOVERNOR, 2, 2));
    }

    @Test
    void aSlowerLadderTakesWorkDownOnlyInTheCount() {
        var preview = preview(
                List.of(count("2026-07-14", 3)),
                List.of(),
                LadderFormTest.form("1", "10 20 30 40 50").plan());

        assertThat(preview.later()).isEqualTo(3);
        assertThat(preview.stages()).contains(new LadderPreview.Row(Stage.LATE, 0, 3));
    }

    @Test
    void theLinesThatChangeComeFirstAndSayWhatIsNext() {
        var lines = IntStream.rangeClosed(6, 30)
                .mapToObj(
                        day -> line("งาน " + day, LocalDate.parse("2026-07-01").plusDays(day)))
                .toList();

        var preview =
                preview(List.of(), lines, LadderFormTest.form("1", "1 2 3 4 5").plan());

        assertThat(preview.lines()).hasSize(10);
        assertThat(preview.lines()).first().satisfies(line -> {
            assertThat(line.changes()).isTrue();
            assertThat(line.work().subject()).isEqualTo("งาน 6");
            assertThat(line.before()).isEqualTo(Stage.SECRETARY);
            assertThat(line.after()).isEqualTo(Stage.GOVERNOR);
            assertThat(line.next()).isNull();
        });
        assertThat(preview.lines())
                .filteredOn(line -> line.work().subject().equals("งาน 13"))
                .singleElement()
                .satisfies(line -> assertThat(line.next().target()).isEqualTo(EscalationTarget.VICE_GOVERNOR));
    }

    private LadderPreview preview(List<OpenCount> counts, List<OpenLine> lines, StepPlan other) {
        return LadderPreview.of(
                counts, lines, due -> present.moments(due, DAYS), due -> other.moments(due, DAYS), NOON, TODAY);
    }

    private static OpenCount count(String due, long count) {
        return new OpenCount(Urgency.NORMAL, UnitKind.AGENCY, LocalDate.parse(due), count);
    }

    static OpenLine line(String subject, LocalDate due) {
        return new OpenLine(subject, "สำนักงานจังหวัด", "/phrae/assignments/1", Urgency.NORMAL, UnitKind.AGENCY, due);
    }
}
