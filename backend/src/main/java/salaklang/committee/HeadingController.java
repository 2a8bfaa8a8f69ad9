package salaklang.committee;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The headings that the agendas of a committee begin with. */
@Controller
@RequestMapping("/{province}/committees/{id}/headings")
class HeadingController {

    private static final String SAVE = "save";

    private final CommitteeService service;
    private final CommitteeRegister register;
    private final CommitteePages pages;

    HeadingController(CommitteeService service, CommitteeRegister register, CommitteePages pages) {
        this.service = service;
        this.register = register;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable CommitteeId id, Model model) {
        model.addAttribute("form", new HeadingsForm(null, List.of(), List.of()));
        service.read(id);
        return page(id, register.agendaHeadings(id), model);
    }

    /** Saves, or only moves rows in the form: what is not saved yet goes with it. */
    @PostMapping
    String change(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @RequestParam(name = "do", defaultValue = SAVE) @Pattern(regexp = "save|five|six|add|(up|remove)-\\d{1,2}")
                    String button,
            @ModelAttribute("form") HeadingsForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.readToRun(id);
        if (!button.equals(SAVE) && !binding.hasErrors()) {
            return page(id, form.after(button), model);
        }
        return FormAnswer.to(
                binding,
                () -> {
                    service.useHeadings(id, form.version(), form.headings());
                    redirect.addFlashAttribute("notice", "committee.notice.headings-saved");
                    return "redirect:/" + province + "/committees/" + id + "/headings";
                },
                response,
                () -> page(id, form.headings(), model));
    }

    private String page(CommitteeId id, List<AgendaHeading> rows, Model model) {
        var committee = service.read(id);
        model.addAttribute("committee", committee);
        model.addAttribute("mayRun", service.mayRun(committee) && committee.isActive());
        model.addAttribute("rows", rows);
        pages.addHeadingKinds(model);
        return "committee/headings";
    }
}
