package salaklang.dashboard;

import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.EscalationAnswers;
import salaklang.assignment.ExtensionService;
import salaklang.minutes.Capacity;
import salaklang.minutes.MinutesId;
import salaklang.minutes.MinutesLock;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationService;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** What waits for who governs, decided where it stands, each by the feature that it belongs to. */
@Controller
@RequestMapping("/{province}/dashboard/decisions")
class DecisionController {

    private final DashboardService service;
    private final RecommendationService recommendations;
    private final EscalationAnswers escalations;
    private final ExtensionService extensions;
    private final MinutesLock minutes;
    private final MessageSource messages;

    DecisionController(
            DashboardService service,
            RecommendationService recommendations,
            EscalationAnswers escalations,
            ExtensionService extensions,
            MinutesLock minutes,
            MessageSource messages) {
        this.service = service;
        this.recommendations = recommendations;
        this.escalations = escalations;
        this.extensions = extensions;
        this.minutes = minutes;
        this.messages = messages;
    }

    /**
     * What a row's form says.
     *
     * @param act the button
     * @param back {@code list} where the row stands on the page of all
     */
    record Typed(String act, String reason, String sha256, String intent, String back) {

        Typed {
            act = Objects.requireNonNullElse(act, "");
            reason = Objects.requireNonNullElse(reason, "");
            sha256 = Objects.requireNonNullElse(sha256, "");
            intent = Objects.requireNonNullElse(intent, "");
        }
    }

    /** What is refused for want of something stays on the page with what was typed. */
    record Refused(String id, String text, String typed) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("decisions", service.decisions());
        return "dashboard/decisions";
    }

    /** @param kind the one of {@link Decision.Kind}, as {@link Decision#action} writes it */
    @PostMapping("/{kind}/{id}")
    Object decide(
            @PathVariable String province,
            @PathVariable String kind,
            @PathVariable UUID id,
            Typed typed,
            Model model,
            RedirectAttributes flash) {
        try {
            decide(kind, id, typed);
        } catch (InvalidInput e) {
            var text = messages.getMessage(e.messageKey(), e.arguments(), LocaleContextHolder.getLocale());
            model.addAttribute("refused", new Refused(id.toString(), text, typed.reason()));
            return Forms.refused(list(model), model);
        }
        flash.addFlashAttribute("notice", "dashboard.decided." + typed.act());
        return "redirect:/" + province + "/dashboard" + ("list".equals(typed.back()) ? "/decisions" : "");
    }

    private void decide(String kind, UUID id, Typed typed) {
        var reason = typed.reason();
        switch (kind + "/" + typed.act()) {
            case "recommendation/approve" -> recommendations.approve(new RecommendationId(id), reason);
            case "recommendation/send-back" -> recommendations.sendBack(new RecommendationId(id), reason);
            case "recommendation/decline" -> recommendations.decline(new RecommendationId(id), reason);
            case "extension/grant" -> extensions.grant(new AssignmentId(id), null, reason);
            case "extension/refuse" -> extensions.refuse(new AssignmentId(id), reason);
            case "escalation/answer" -> escalations.answer(new AssignmentId(id), reason);
            case "minutes/sign" -> minutes.sign(new MinutesId(id), Capacity.CHAIR, typed.sha256(), typed.intent());
            default -> throw new NotFound();
        }
    }
}
