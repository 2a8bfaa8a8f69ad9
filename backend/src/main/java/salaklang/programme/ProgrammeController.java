package salaklang.programme;

import java.util.UUID;
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
import salaklang.spreadsheet.Rows;
import salaklang.web.Forms;

@Controller
@RequestMapping("/{province}/programmes")
class ProgrammeController {

    private static final int PAGE = 100;

    /** @param version of what is changed, as the form shows it */
    record ProgrammeForm(String name, Integer fiscalYear, Integer version) {}

    private final ProgrammeService service;

    ProgrammeController(ProgrammeService service) {
        this.service = service;
    }

    @GetMapping
    String list(@RequestParam(required = false) UUID after, Model model) {
        model.addAttribute("form", new ProgrammeForm(null, service.fiscalYear(), 0));
        return page(after, model);
    }

    @PostMapping
    Object add(
            @PathVariable String province,
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    service.add(form.name(), form.fiscalYear());
                    return done(province, "programme.notice.added", flash);
                },
                () -> page((UUID) null, model));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        var view = service.read(id);
        model.addAttribute("form", new ProgrammeForm(view.name(), view.fiscalYear(), view.version()));
        return page(view, model);
    }

    @PostMapping("/{id}")
    Object change(
            @PathVariable String province,
            @PathVariable UUID id,
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    service.change(id, form.version(), form.name(), form.fiscalYear());
                    return done(province, "programme.notice.changed", flash);
                },
                () -> page(service.read(id), model));
    }

    @PostMapping("/{id}/closing")
    String close(@PathVariable String province, @PathVariable UUID id, RedirectAttributes flash) {
        service.close(id);
        return done(province, "programme.notice.closed", flash);
    }

    @PostMapping("/{id}/reopening")
    String reopen(@PathVariable String province, @PathVariable UUID id, RedirectAttributes flash) {
        service.reopen(id);
        return done(province, "programme.notice.reopened", flash);
    }

    private String page(UUID after, Model model) {
        var page = Rows.Page.of(service.page(after, PAGE + 1), PAGE, ProgrammeView::id);
        model.addAttribute("programmes", page.rows());
        model.addAttribute("next", page.next());
        model.addAttribute("mayChange", service.mayChange());
        return "programme/list";
    }

    private static String page(ProgrammeView programme, Model model) {
        model.addAttribute("it", programme);
        return "programme/edit";
    }

    private static String done(String province, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/programmes";
    }
}
