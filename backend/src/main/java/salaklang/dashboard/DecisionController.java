package salaklang.dashboard;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.EscalationAnswers;
import salaklang.assignment.ExtensionService;
import salaklang.minutes.Capacity;
import salaklang.minutes.MinutesId;
import salaklang.minutes.MinutesLock;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationService;
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

    /** What is refused for want of something stays on the page with what was typed. */
    record Refused(String id, String text, String typed) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("decisions", service.decisions());
        return "dashboard/decisions";
    }

    @PostMapping("/recommendation/{id}")
    Object recommendation(
            @PathVariable String province,
            @PathVariable RecommendationId id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) String back,
            Model model,
            RedirectAttributes flash) {
        return decide(id, reason, act, province, back, model, flash, () -> {
            switch (act) {
                case "approve" -> recommendations.approve(id);
                case "send-back" -> recommendations.sendBack(id, reason);
                case "decline" -> recommendations.decline(id, reason);
                default -> throw new NotFound();
            }
        });
    }

    @PostMapping("/extension/{id}")
    Object extension(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) String back,
            Model model,
            RedirectAttributes flash) {
        return decide(id, reason, act, province, back, model, flash, () -> {
            switch (act) {
                case "grant" -> extensions.grant(id, null);
                case "refuse" -> extensions.refuse(id, reason);
                default -> throw new NotFound();
            }
        });
    }

    @PostMapping("/escalation/{id}")
    Object escalation(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) String back,
            Model model,
            RedirectAttributes flash) {
        return decide(id, reason, "answer", province, back, model, flash, () -> escalations.answer(id, reason));
    }

    @PostMapping("/minutes/{id}")
    Object minutes(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @RequestParam(defaultValue = "") String sha256,
            @RequestParam(defaultValue = "") String intent,
            @RequestParam(required = false) String back,
            Model model,
            RedirectAttributes flash) {
        return decide(
                id, "", "sign", province, back, model, flash, () -> minutes.sign(id, Capacity.CHAIR, sha256, intent));
    }

    private Object decide(
            Object id,
            String typed,
            String act,
            String province,
            String back,
            Model model,
            RedirectAttributes flash,
            Runnable decision) {
        try {
            decision.run();
        } catch (InvalidInput e) {
            var text = messages.getMessage(e.messageKey(), e.arguments(), LocaleContextHolder.getLocale());
            model.addAttribute("refused", new Refused(id.toString(), text, typed));
            return new ModelAndView(list(model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", "dashboard.decided." + act);
        return "redirect:/" + province + "/dashboard" + ("list".equals(back) ? "/decisions" : "");
    }
}
