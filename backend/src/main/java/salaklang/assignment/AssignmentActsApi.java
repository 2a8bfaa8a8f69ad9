package salaklang.assignment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salaklang.assignment.AssignmentApi.AssignmentWithAll;
import salaklang.identity.UnitCode;
import salaklang.web.Once;
import salaklang.web.ShortAnswer;

/** What is done with an assignment besides reporting and verifying. */
@RestController
@RequestMapping("/api/v1/{province}/assignments/{id}")
@Tag(name = "assignments")
class AssignmentActsApi {

    /** @param to the user name of somebody else of the unit */
    record HandOver(String to) {}

    record Nothing(String text, Delay delay) {}

    /** @param to null, with a decision, for the day that was asked for */
    record MoreTime(LocalDate to, String reason) {}

    /**
     * @param granted false refuses it, with a reason
     * @param to another day than the one asked for, or null
     */
    record Decision(boolean granted, LocalDate to, String reason) {}

    record Reopening(LocalDate dueDate, String reason) {}

    /**
     * The same for each unit.
     *
     * @param required whether the whole waits for them
     * @param figures what each is to count, or null
     */
    record Split(List<String> units, String expected, LocalDate dueDate, boolean required, List<Figure> figures) {

        List<WorkPart> parts() {
            return (units == null ? List.<String>of() : units)
                    .stream()
                            .flatMap(code -> UnitCode.find(code).stream())
                            .map(this::part)
                            .toList();
        }

        private WorkPart part(UnitCode unit) {
            return new WorkPart(
                    UUID.randomUUID(),
                    unit,
                    expected,
                    dueDate,
                    Part.SUPPORTING,
                    required,
                    1,
                    null,
                    figures == null ? List.of() : figures);
        }
    }

    private final AssignmentService service;
    private final ExtensionService extensions;
    private final AssignmentApi api;
    private final Once once;
    private final ShortAnswer answer;

    AssignmentActsApi(
            AssignmentService service, ExtensionService extensions, AssignmentApi api, Once once, ShortAnswer answer) {
        this.service = service;
        this.extensions = extensions;
        this.api = api;
        this.once = once;
        this.answer = answer;
    }

    @Operation(summary = "Take it on, as somebody of its unit")
    @PostMapping("/claim")
    AssignmentWithAll claim(@PathVariable AssignmentId id) {
        service.claim(id);
        return answer.or(() -> api.read(id));
    }

    @Operation(summary = "Hand it over to somebody else of its unit")
    @PostMapping("/hand-over")
    AssignmentWithAll handOver(@PathVariable AssignmentId id, @RequestBody HandOver to) {
        service.handOver(id, to.to());
        return answer.or(() -> api.read(id));
    }

    @Operation(summary = "Say that there is nothing to report, as its unit")
    @PostMapping("/nothing")
    @ResponseStatus(HttpStatus.CREATED)
    AssignmentWithAll nothing(
            @PathVariable AssignmentId id,
            @RequestHeader(name = Once.HEADER, required = false) UUID key,
            @RequestBody Nothing nothing) {
        once.run(key, () -> service.reportNothing(id, nothing.text(), nothing.delay()));
        return answer.or(() -> api.read(id));
    }

    @Operation(summary = "Ask for a later due date, as its unit")
    @PostMapping("/extension")
    AssignmentWithAll askExtension(@PathVariable AssignmentId id, @RequestBody MoreTime more) {
        extensions.ask(id, more.to(), more.reason());
        return answer.or(() -> api.read(id));
    }

    @Operation(summary = "Grant or refuse a later due date, as whoever assigned it or governs")
    @PostMapping("/extension/decision")
    AssignmentWithAll decideExtension(@PathVariable AssignmentId id, @RequestBody Decision decision) {
        if (decision.granted()) {
            extensions.grant(id, decision.to(), decision.reason());
        } else {
            extensions.refuse(id, decision.reason());
        }
        return answer.or(() -> api.read(id));
    }

    @Operation(summary = "Split it among other units, or ask them to cooperate, as its unit")
    @PostMapping("/parts")
    @ResponseStatus(HttpStatus.CREATED)
    AssignmentWithAll split(
            @PathVariable AssignmentId id,
            @RequestHeader(name = Once.HEADER, required = false) UUID key,
            @RequestBody Split split) {
        once.run(key, () -> service.split(id, split.parts()));
        return answer.or(() -> api.read(id));
    }

    @Operation(summary = "Accept that the unit has returned it, as whoever assigned it")
    @PostMapping("/declined")
    AssignmentWithAll acceptDecline(@PathVariable AssignmentId id) {
        service.acceptDecline(id);
        return answer.or(() -> api.read(id));
    }

    @Operation(summary = "Open finished work again, as whoever assigned it")
    @PostMapping("/reopening")
    AssignmentWithAll reopen(@PathVariable AssignmentId id, @RequestBody Reopening reopening) {
        service.reopen(id, reopening.dueDate(), reopening.reason());
        return answer.or(() -> api.read(id));
    }
}
