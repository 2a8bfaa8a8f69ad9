package salaklang.recommendation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;
import salaklang.meeting.OutcomeKind;
import salaklang.web.InvalidInput;

@RestController
@RequestMapping("/api/v1/{province}/recommendations")
@Tag(name = "recommendations")
class RecommendationApi {

    private static final int MOST = 200;

    /**
     * A recommendation or resolution.
     *
     * @param origin its meeting and item, such as {@code 2/2569 · 4.2}
     * @param text of a secret one only where it alone is read
     * @param decidedBy the position of who approved
     * @param secret it came from a secret meeting
     */
    record RecommendationBody(
            String id,
            String committee,
            String meeting,
            String item,
            String origin,
            OutcomeKind kind,
            String title,
            String text,
            RecommendationState state,
            String decidedBy,
            Instant decidedAt,
            boolean secret) {

        static RecommendationBody of(RecommendationView view) {
            return new RecommendationBody(
                    view.id().toString(),
                    view.committee().toString(),
                    view.meeting().toString(),
                    view.item().toString(),
                    view.origin(),
                    view.kind(),
                    view.title(),
                    view.text(),
                    view.state(),
                    view.decidedBy(),
                    view.decidedAt(),
                    view.secret());
        }
    }

    /** @param next the key for {@code after}, null at the end */
    record RecommendationPage(List<RecommendationBody> recommendations, String next) {}

    record PlannedBody(String id, String unit, String expected, LocalDate dueDate, PlannedTerms terms) {}

    /**
     * @param state the code name of the assignment's state
     * @param percent 0 to 100
     */
    record AssignmentBody(
            String id, String unit, String expected, LocalDate dueDate, String state, int percent, boolean overdue) {}

    /** @param by the position of who acted, null for the platform */
    record StepBody(String what, Instant at, String by, String note) {}

    record RecommendationWithAll(
            RecommendationBody recommendation,
            List<PlannedBody> planned,
            List<AssignmentBody> assignments,
            List<StepBody> path) {}

    record Wording(String title, String text) {}

    /** What is null is as usual. */
    record Terms(Boolean lead, Boolean required, Integer sequence, Urgency urgency) {

        static PlannedTerms of(Terms terms) {
            return terms == null ? null : PlannedTerms.of(terms.lead, terms.required, terms.sequence, terms.urgency);
        }
    }

    /**
     * @param units codes such as {@code agencies/dla}: the same is asked of each
     * @param terms null where each answers for its own part, at once
     */
    record NewPart(Set<String> units, String expected, LocalDate dueDate, Terms terms) {}

    /** @param terms null to keep them */
    record Part(String expected, LocalDate dueDate, Terms terms) {}

    record Reason(String reason) {}

    /** @param note why, or what the units should heed; may be left out */
    record Approval(String note) {}

    private final RecommendationService service;

    RecommendationApi(RecommendationService service) {
        this.service = service;
    }

    @Operation(summary = "The recommendations and resolutions that you see, the newest meeting's first")
    @GetMapping
    RecommendationPage list(
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String committee,
            @RequestParam(required = false) String meeting,
            @RequestParam(required = false) String item,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "50") int limit) {
        var list = service.list(
                new RecommendationSearch(state, committee, meeting, item, after).query(),
                Math.max(1, Math.min(limit, MOST)));
        return new RecommendationPage(
                list.rows().stream()
                        .map(row -> RecommendationBody.of(row.recommendation()))
                        .toList(),
                list.next());
    }

    @Operation(summary = "A recommendation with its plan, its assignments and its path")
    @GetMapping("/{id}")
    RecommendationWithAll read(@PathVariable RecommendationId id) {
        var detail = service.read(id);
        return new RecommendationWithAll(
                RecommendationBody.of(detail.recommendation()),
                detail.planned().stream()
                        .map(part -> new PlannedBody(
                                part.id().toString(),
                                part.unit().value(),
                                part.expected(),
                                part.dueDate(),
                                part.terms()))
                        .toList(),
                detail.assignments().stream()
                        .map(line -> new AssignmentBody(
                                line.assignment(),
                                line.unit().value(),
                                line.expected(),
                                line.dueDate(),
                                line.state(),
                                line.percent(),
                                line.overdue()))
                        .toList(),
                detail.steps().stream()
                        .map(step ->
                                new StepBody(step.getKind().name(), step.getAt(), step.getByPosition(), step.getNote()))
                        .toList());
    }

    @Operation(summary = "Change its title and text, as the secretary")
    @PutMapping("/{id}/wording")
    RecommendationWithAll reword(@PathVariable RecommendationId id, @RequestBody Wording wording) {
        service.reword(id, wording.title(), wording.text());
        return read(id);
    }

    @Operation(summary = "Plan the same for several units at once, as the secretary")
    @PostMapping("/{id}/planned")
    @ResponseStatus(HttpStatus.CREATED)
    RecommendationWithAll plan(@PathVariable RecommendationId id, @RequestBody NewPart part) {
        service.plan(
                id,
                codes(part.units()),
                part.expected(),
                part.dueDate(),
                part.terms() == null ? PlannedTerms.USUAL : Terms.of(part.terms()));
        return read(id);
    }

    @Operation(summary = "Change what is planned for one unit, as the secretary")
    @PutMapping("/{id}/planned/{part}")
    RecommendationWithAll changePart(
            @PathVariable RecommendationId id, @PathVariable UUID part, @RequestBody Part change) {
        service.changePlanned(id, part, change.expected(), change.dueDate(), Terms.of(change.terms()));
        return read(id);
    }

    @Operation(summary = "Drop what is planned for one unit, as the secretary")
    @DeleteMapping("/{id}/planned/{part}")
    RecommendationWithAll removePart(@PathVariable RecommendationId id, @PathVariable UUID part) {
        service.removePlanned(id, part);
        return read(id);
    }

    @Operation(summary = "Propose the plan for approval, as the secretary")
    @PostMapping("/{id}/proposal")
    RecommendationWithAll propose(@PathVariable RecommendationId id) {
        service.propose(id);
        return read(id);
    }

    @Operation(summary = "Take note, nothing to assign, as the secretary")
    @PostMapping("/{id}/noting")
    RecommendationWithAll note(@PathVariable RecommendationId id) {
        service.note(id);
        return read(id);
    }

    @Operation(summary = "Approve and assign, as the governor or a vice governor")
    @PostMapping("/{id}/approval")
    RecommendationWithAll approve(@PathVariable RecommendationId id, @RequestBody(required = false) Approval approval) {
        service.approve(id, approval == null ? null : approval.note());
        return read(id);
    }

    @Operation(summary = "Send back to the secretary with a reason, as the governor or a vice governor")
    @PostMapping("/{id}/return")
    RecommendationWithAll sendBack(@PathVariable RecommendationId id, @RequestBody Reason reason) {
        service.sendBack(id, reason.reason());
        return read(id);
    }

    @Operation(summary = "Decline with a reason, as the governor or a vice governor")
    @PostMapping("/{id}/refusal")
    RecommendationWithAll decline(@PathVariable RecommendationId id, @RequestBody Reason reason) {
        service.decline(id, reason.reason());
        return read(id);
    }

    @Operation(summary = "End it with a reason and cancel what is still open, as the secretary or the governor")
    @PostMapping("/{id}/supersession")
    RecommendationWithAll supersede(@PathVariable RecommendationId id, @RequestBody Reason reason) {
        service.supersede(id, reason.reason());
        return read(id);
    }

    private static Set<UnitCode> codes(Set<String> units) {
        return units == null
                ? Set.of()
                : units.stream()
                        .map(code -> UnitCode.find(code)
                                .orElseThrow(() -> new InvalidInput("units", "recommendation.error.unknown-unit")))
                        .collect(Collectors.toSet());
    }
}
