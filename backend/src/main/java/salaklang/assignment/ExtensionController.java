package salaklang.assignment;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** More time: asked for by the unit, decided on by whoever assigned. */
@Controller
@RequestMapping("/{province}/assignments/{id}/extension")
class ExtensionController {

    private final ExtensionService service;
    private final AssignmentPages pages;

    ExtensionController(ExtensionService service, AssignmentPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GetMapping
    String asking(@PathVariable String province, @PathVariable AssignmentId id, Model model) {
        var detail = pages.read(id);
        if (!detail.mayAskExtension()) {
            return AssignmentPages.page(province, id);
        }
        model.addAttribute("form", new ExtensionForm());
        return asking(detail, model);
    }

    @PostMapping
    Object ask(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @ModelAttribute("form") ExtensionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    service.ask(id, form.getTo(), form.getReason());
                    return AssignmentPages.done(province, id, "extension-asked", flash);
                },
                () -> asking(pages.read(id), model));
    }

    private String asking(AssignmentDetail detail, Model model) {
        model.addAttribute("terms", service.terms(detail.assignment().id()));
        return pages.with(detail, model, "assignment/extension");
    }

    @PostMapping("/decision")
    Object decide(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @ModelAttribute("decision") ExtensionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        if (!form.isGranted() || !result.hasErrors()) {
            try {
                return AssignmentPages.done(province, id, decide(id, form), flash);
            } catch (InvalidInput e) {
                Forms.reject(result, e);
            }
        }
        return Forms.refused(pages.detail(pages.read(id), model), model);
    }

    private String decide(AssignmentId id, ExtensionForm form) {
        if (form.isGranted()) {
            service.grant(id, form.getTo(), form.getReason());
            return "extended";
        }
        service.refuse(id, form.getReason());
        return "not-extended";
    }
}
