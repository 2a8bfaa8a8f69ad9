package salaklang.assignment;

import java.time.LocalDate;
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
import salaklang.identity.UnitCode;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** What whoever assigned does: verify, send back, assign again, open again, cancel, remind. */
@Controller
@RequestMapping("/{province}/assignments/{id}")
class AssignerController {

    record ReassignmentForm(String unit, LocalDate dueDate, String reason) {
        UnitCode code() {
            return UnitCode.find(unit).orElse(null);
        }
    }

    record ReopeningForm(LocalDate dueDate, String reason) {}

    private final AssignmentService service;
    private final AssignmentPages pages;

    AssignerController(AssignmentService service, AssignmentPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PostMapping("/verification")
    String verify(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.verify(id);
        return AssignmentPages.done(province, id, "verified", flash);
    }

    @PostMapping("/send-back")
    Object sendBack(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(required = false) String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            service.sendBack(id, reason);
        } catch (InvalidInput e) {
            return pages.asked("send-back", id, reason, e, model);
        }
        return AssignmentPages.done(province, id, "sent-back", flash);
    }

    @GetMapping("/reassignment")
    String reassignment(@PathVariable String province, @PathVariable AssignmentId id, Model model) {
        var detail = pages.read(id);
        if (!detail.mayReassign()) {
            return AssignmentPages.page(province, id);
        }
        model.addAttribute(
                "form", new ReassignmentForm(null, detail.assignment().dueDate(), null));
        return reassignment(detail, model);
    }

    @PostMapping("/reassignment")
    Object reassign(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @ModelAttribute("form") ReassignmentForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    service.reassign(id, form.code(), form.dueDate(), form.reason());
                    return AssignmentPages.done(province, id, "reassigned", flash);
                },
                () -> reassignment(pages.read(id), model));
    }

    private String reassignment(AssignmentDetail detail, Model model) {
        model.addAttribute("units", pages.units(detail));
        return pages.with(detail, model, "assignment/reassignment");
    }

    @PostMapping("/declined")
    String acceptDecline(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.acceptDecline(id);
        return AssignmentPages.done(province, id, "declined", flash);
    }

    @GetMapping("/reopening")
    String reopening(@PathVariable String province, @PathVariable AssignmentId id, Model model) {
        var detail = pages.read(id);
        if (!detail.mayReopen()) {
            return AssignmentPages.page(province, id);
        }
        model.addAttribute("form", new ReopeningForm(null, null));
        return pages.with(detail, model, "assignment/reopening");
    }

    @PostMapping("/reopening")
    Object reopen(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @ModelAttribute("form") ReopeningForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    service.reopen(id, form.dueDate(), form.reason());
                    return AssignmentPages.done(province, id, "reopened", flash);
                },
                () -> pages.with(pages.read(id), model, "assignment/reopening"));
    }

    @PostMapping("/cancellation")
    Object cancel(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(required = false) String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            service.cancel(id, reason);
        } catch (InvalidInput e) {
            return pages.asked("cancellation", id, reason, e, model);
        }
        return AssignmentPages.done(province, id, "cancelled", flash);
    }

    @PostMapping("/reminders")
    String remind(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.remind(id);
        return AssignmentPages.done(province, id, "reminded", flash);
    }
}
