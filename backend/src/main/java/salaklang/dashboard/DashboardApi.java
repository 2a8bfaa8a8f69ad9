package salaklang.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import salaklang.tally.MonthTally;
import salaklang.tally.ScopeKind;
import salaklang.tally.Standing;
import salaklang.web.Dates;

@RestController
@RequestMapping("/api/v1/{province}/dashboard")
@Tag(name = "Dashboard")
class DashboardApi {

    private final DashboardService service;
    private final Dates dates;

    DashboardApi(DashboardService service, Dates dates) {
        this.service = service;
        this.dates = dates;
    }

    /** DashboardCounts of assignments; {@code onTimePercent} is null where nothing has come due. */
    record DashboardCounts(
            int open,
            int onTrack,
            int soon,
            int atRisk,
            int submitted,
            int late,
            int done,
            int onTime,
            Integer onTimePercent) {

        static DashboardCounts of(Standing standing) {
            return new DashboardCounts(
                    standing.open(),
                    standing.onTrack(),
                    standing.soon(),
                    standing.atRisk(),
                    standing.submitted(),
                    standing.late(),
                    standing.done(),
                    standing.onTime(),
                    standing.onTimePercent());
        }
    }

    record DashboardPart(String of, String name, DashboardCounts counts) {}

    /** What was verified in a month; {@code onTimePercent} is null where nothing was. */
    record DashboardMonth(String month, int given, int doneOnTime, int doneLate, Integer onTimePercent) {

        static DashboardMonth of(MonthTally tally) {
            return new DashboardMonth(
                    tally.month().toString(),
                    tally.given(),
                    tally.doneOnTime(),
                    tally.doneLate(),
                    tally.onTimePercent());
        }
    }

    record WaitingDecision(String kind, String id, String title, Instant since) {}

    record LateWork(String assignment, String title, String unit, LocalDate dueDate, int percent, String delayCause) {}

    /**
     * @param waitingForDecision the longest waiting of each kind
     * @param waitingForDecisionCount of all; null for who decides nothing here
     */
    record DashboardState(
            Instant at,
            DashboardCounts total,
            List<DashboardMonth> months,
            List<WaitingDecision> waitingForDecision,
            Integer waitingForDecisionCount,
            List<DashboardPart> units,
            List<DashboardPart> committees,
            List<DashboardPart> programmes,
            List<DashboardPart> districts,
            List<LateWork> longestLate) {}

    @GetMapping
    @Operation(summary = "The state of the province, or of one committee, unit, district or programme")
    DashboardState read(
            @RequestParam(defaultValue = "PROVINCE") ScopeKind of,
            @RequestParam(defaultValue = "") String id,
            DashboardController.Months months) {
        var period = months.period(dates.today());
        var view = service.read(DashboardScope.parse(of, id), period);
        return new DashboardState(
                view.at(),
                DashboardCounts.of(view.standing()),
                view.months().stream().map(DashboardMonth::of).toList(),
                Stream.ofNullable(view.decisions())
                        .flatMap(waiting -> waiting.rows().stream())
                        .map(each -> new WaitingDecision(each.kind().name(), each.id(), each.name(), each.since()))
                        .toList(),
                view.decisions() == null ? null : view.decisions().count(),
                Stream.concat(view.agencies().stream(), view.locals().stream())
                        .map(row -> new DashboardPart(row.code(), row.name(), DashboardCounts.of(row.standing())))
                        .toList(),
                parts(view.committees(), "committee"),
                parts(view.programmes(), "programme"),
                view.districts().stream()
                        .map(each -> new DashboardPart(
                                each.row().code(),
                                each.row().name(),
                                DashboardCounts.of(each.row().standing())))
                        .toList(),
                view.late().stream()
                        .map(row -> new LateWork(
                                row.id().toString(),
                                row.title(),
                                row.unit().value(),
                                row.dueDate(),
                                row.percent(),
                                row.delayCause() == null
                                        ? null
                                        : row.delayCause().name()))
                        .toList());
    }

    private static List<DashboardPart> parts(List<StandingRow> rows, String parameter) {
        return rows.stream()
                .map(row ->
                        new DashboardPart(row.list().get(parameter), row.name(), DashboardCounts.of(row.standing())))
                .toList();
    }
}
