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
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

@RestController
@RequestMapping("/api/v1/{province}/dashboard")
@Tag(name = "Dashboard")
class DashboardApi {

    private final DashboardService service;

    DashboardApi(DashboardService service) {
        this.service = service;
    }

    /** Counts of assignments; {@code onTimePercent} is null where nothing has come due. */
    record Counts(
            int open, int onTrack, int soon, int submitted, int late, int done, int onTime, Integer onTimePercent) {

        static Counts of(Numbers numbers) {
            return new Counts(
                    numbers.open(),
                    numbers.onTrack(),
                    numbers.soon(),
                    numbers.submitted(),
                    numbers.late(),
                    numbers.done(),
                    numbers.onTime(),
                    numbers.onTimePercent());
        }
    }

    record OfUnit(String unit, String name, Counts counts) {}

    record OfCommittee(String committee, String name, Counts counts) {}

    record Waiting(String recommendation, String title, String committee, String origin, int units, Instant since) {}

    record Late(String assignment, String title, String unit, LocalDate dueDate, int percent) {}

    record Answer(
            Instant at,
            Counts total,
            List<Waiting> waitingForDecision,
            List<OfUnit> units,
            List<OfCommittee> committees,
            List<OfUnit> districts,
            List<Late> longestLate) {}

    @GetMapping
    @Operation(summary = "The state of the province; for an agency's head, of the agency")
    Answer read(@RequestParam(required = false) String district) {
        var view =
                service.read(district == null ? null : UnitCode.find(district).orElseThrow(NotFound::new));
        return new Answer(
                view.at(),
                Counts.of(view.total()),
                view.decisions().stream()
                        .map(each -> new Waiting(
                                each.id().toString(),
                                each.title(),
                                each.committee(),
                                each.origin(),
                                each.units(),
                                each.since()))
                        .toList(),
                Stream.concat(view.agencies().stream(), view.locals().stream())
                        .map(each -> new OfUnit(
                                each.unit().code().value(), each.unit().name(), Counts.of(each.numbers())))
                        .toList(),
                view.committees().stream()
                        .map(each -> new OfCommittee(each.id().toString(), each.name(), Counts.of(each.numbers())))
                        .toList(),
                view.districts().stream()
                        .map(each -> new OfUnit(
                                each.district().code().value(), each.district().name(), Counts.of(each.numbers())))
                        .toList(),
                view.late().rows().stream()
                        .map(each -> new Late(
                                each.id().toString(),
                                each.title(),
                                each.unit().value(),
                                each.dueDate(),
                                each.percent()))
                        .toList());
    }
}
