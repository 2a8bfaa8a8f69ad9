package salaklang.escalation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{province}/ladder")
@Tag(name = "ladder")
class LadderApi {

    /**
     * What holds today.
     *
     * @param version the number of the province's own version; 0 where it has none
     * @param own whether these steps differ from the standard ones
     */
    record LadderBody(int version, boolean own, List<StepBody> steps) {}

    /**
     * A step.
     *
     * @param act REMIND before the due date, ESCALATE after it
     * @param days before or after the due date
     * @param dayKind WORKING or CALENDAR
     */
    record StepBody(
            LadderAct act, int number, int days, DayKind dayKind, EscalationTarget target, List<Channel> channels) {

        static StepBody of(LadderStep step) {
            return new StepBody(
                    step.act(),
                    step.number(),
                    step.days(),
                    step.dayKind(),
                    step.target(),
                    step.reach().channels().stream().sorted().toList());
        }
    }

    private final LadderService service;

    LadderApi(LadderService service) {
        this.service = service;
    }

    @Operation(summary = "Reminders and ladder of today for an urgency and a class of unit")
    @GetMapping
    LadderBody show(
            @RequestParam(defaultValue = "NORMAL") Urgency urgency,
            @RequestParam(defaultValue = "AGENCY") UnitClass unit) {
        var ladder = service.show(new PlanKey(urgency, unit));
        return new LadderBody(
                ladder.version(),
                ladder.own(),
                ladder.plan().all().stream().map(StepBody::of).toList());
    }
}
