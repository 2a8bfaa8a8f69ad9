package salaklang.followup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salaklang.assignment.Delay;
import salaklang.committee.CommitteeId;
import salaklang.web.InvalidInput;

@RestController
@RequestMapping("/api/v1/{province}/follow-up-rounds")
@Tag(name = "Follow-up rounds")
class FollowUpApi {

    private static final int MOST = 200;
    private static final int MOST_LINES = 1000;

    private final FollowUpService service;

    FollowUpApi(FollowUpService service) {
        this.service = service;
    }

    /** A round in a list or alone. */
    record Round(
            String id,
            String committee,
            String committeeName,
            RoundInterval every,
            LocalDate opensOn,
            LocalDate closesOn,
            RoundState state,
            String reason,
            RoundSummary summary) {

        static Round of(FollowUpRoundView view) {
            return new Round(
                    view.id().toString(),
                    view.committee().id().toString(),
                    view.committee().name(),
                    view.every(),
                    view.opensOn(),
                    view.closesOn(),
                    view.state(),
                    view.reason(),
                    view.summary());
        }
    }

    record Line(
            String assignment,
            String unit,
            String title,
            LocalDate dueDate,
            String state,
            boolean overdue,
            int percent,
            Delay delay) {

        static Line of(FollowUpLine line) {
            return new Line(
                    line.assignment().toString(),
                    line.unit().value(),
                    line.title(),
                    line.dueDate(),
                    line.state().name(),
                    line.overdue(),
                    line.percent(),
                    line.delay());
        }
    }

    /** @param next what to ask for after these lines; absent where there are no more */
    record RoundWithLines(Round round, List<Line> lines, String next) {}

    record Plan(String committee, RoundInterval every, LocalDate opensOn, LocalDate closesOn) {

        FollowUpPlan plan() {
            try {
                return new FollowUpPlan(
                        CommitteeId.of(committee), every == null ? RoundInterval.MONTHLY : every, opensOn, closesOn);
            } catch (IllegalArgumentException | NullPointerException noId) {
                throw new InvalidInput("committee", "followup.error.committee");
            }
        }
    }

    record Reason(String reason) {}

    @GetMapping
    @Operation(summary = "Rounds of the committees that you see, the newest first")
    List<Round> list(
            @RequestParam(required = false) CommitteeId committee,
            @RequestParam(required = false) FollowUpRoundId after,
            @RequestParam(defaultValue = "50") int limit) {
        return service.list(committee, after, Math.min(Math.max(limit, 1), MOST)).stream()
                .map(Round::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A round and who has answered")
    RoundWithLines read(
            @PathVariable FollowUpRoundId id,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "200") int limit) {
        var found = service.read(id);
        var page =
                service.lines(id, after == null ? null : LineKey.of(after), Math.min(Math.max(limit, 1), MOST_LINES));
        return new RoundWithLines(
                Round.of(found.round()),
                page.lines().stream().map(Line::of).toList(),
                page.next() == null ? null : page.next().toString());
    }

    @PostMapping
    @Operation(summary = "Plan a committee's first round; the next ones follow by themselves")
    ResponseEntity<Round> plan(@PathVariable String province, @RequestBody Plan plan) {
        var id = service.plan(plan.plan());
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/follow-up-rounds/" + id))
                .body(Round.of(service.read(id).round()));
    }

    @PostMapping("/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Close an open round before its closing day")
    void close(@PathVariable FollowUpRoundId id) {
        service.close(id);
    }

    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cancel a round with a reason")
    void cancel(@PathVariable FollowUpRoundId id, @RequestBody Reason body) {
        service.cancel(id, body.reason());
    }
}
