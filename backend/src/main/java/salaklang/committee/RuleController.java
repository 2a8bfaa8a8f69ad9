package salaklang.committee;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of a committee, said in words, and their change. */
@Controller
@RequestMapping("/{province}/committees/{id}/rules")
class RuleController {

    private final CommitteeService service;
    private final CommitteeRegister register;
    private final RuleService rules;
    private final CommitteePages pages;

    RuleController(CommitteeService service, CommitteeRegister register, RuleService rules, CommitteePages pages) {
        this.service = service;
        this.register = register;
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable CommitteeId id, Model model) {
        var committee = service.read(id);
        var members = members(id);
        var versions = rules.versions(id);
        var today = pages.today();
        model.addAttribute("committee", committee);
        model.addAttribute("mayRun", service.mayRun(committee));
        model.addAttribute("members", members);
        var inForce = versions.stream()
                .filter(version ->
                        version.validFrom() == null || !version.validFrom().isAfter(today))
                .findFirst()
                .orElse(null);
        var present = inForce == null ? RuleProfile.OF_THE_ACT : inForce.rules();
        model.addAttribute("inForce", inForce);
        model.addAttribute("rules", present);
        pages.addRuleLines(model, new RulesInWords(present, members));
        model.addAttribute("versions", versions);
        return "committee/rules";
    }

    @GetMapping("/change")
    String changeForm(@PathVariable CommitteeId id, Model model) {
        service.readToRun(id);
        var latest = rules.versions(id).stream().findFirst().map(RuleVersionView::rules);
        model.addAttribute("form", RuleForm.of(latest.orElse(RuleProfile.OF_THE_ACT), pages.today()));
        return changePage(id, model);
    }

    @PostMapping("/change")
    String change(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @ModelAttribute("form") RuleForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.readToRun(id);
        return FormAnswer.to(
                binding,
                () -> {
                    rules.change(id, form.shownVersion(), form.rules(), form.validFrom());
                    redirect.addFlashAttribute("notice", "committee.notice.rules-changed");
                    return "redirect:/" + province + "/committees/" + id + "/rules";
                },
                response,
                () -> changePage(id, model));
    }

    private String changePage(CommitteeId id, Model model) {
        model.addAttribute("committee", service.readToRun(id));
        model.addAttribute("members", members(id));
        model.addAttribute("latest", rules.latest(id));
        pages.addRuleChoices(model, members(id));
        return "committee/rules-change";
    }

    private int members(CommitteeId id) {
        return (int) register.seats(id).stream().filter(SeatView::counts).count();
    }
}
