package salaklang.assignment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
import salaklang.directory.PersonEntry;
import salaklang.document.DocumentId;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.Once;

@Controller
@RequestMapping("/{province}/assignments")
class AssignmentController {

    private static final String SUBMISSION = "assignment/submission";

    /** @param to the user name of somebody else of the unit */
    record HandOverForm(String to) {}

    private final AssignmentService service;
    private final AssignmentReader reader;
    private final AssignmentPages pages;
    private final Once once;

    AssignmentController(AssignmentService service, AssignmentReader reader, AssignmentPages pages, Once once) {
        this.service = service;
        this.reader = reader;
        this.pages = pages;
        this.once = once;
    }

    @GetMapping("/{id}")
    String show(@PathVariable AssignmentId id, Model model) {
        return pages.detail(pages.read(id), model);
    }

    @GetMapping("/{id}/documents/{document}")
    ResponseEntity<Resource> document(@PathVariable AssignmentId id, @PathVariable DocumentId document) {
        return reader.document(id, document).download();
    }

    @PostMapping("/{id}/acceptance")
    String accept(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.accept(id);
        return AssignmentPages.done(province, id, "accepted", flash);
    }

    @PostMapping("/{id}/return")
    Object giveBack(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(required = false) String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            service.giveBack(id, reason);
        } catch (InvalidInput e) {
            return pages.asked("return", id, reason, e, model);
        }
        return AssignmentPages.done(province, id, "returned", flash);
    }

    @PostMapping("/{id}/claim")
    String claim(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.claim(id);
        return AssignmentPages.done(province, id, "claimed", flash);
    }

    @GetMapping("/{id}/hand-over")
    String handingOver(@PathVariable String province, @PathVariable AssignmentId id, Model model) {
        var detail = pages.read(id);
        if (!detail.mayClaim()) {
            return AssignmentPages.page(province, id);
        }
        model.addAttribute("form", new HandOverForm(null));
        return handingOver(detail, model);
    }

    @PostMapping("/{id}/hand-over")
    Object handOver(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @ModelAttribute("form") HandOverForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    service.handOver(id, form.to());
                    return AssignmentPages.done(province, id, "handed-over", flash);
                },
                () -> handingOver(pages.read(id), model));
    }

    private String handingOver(AssignmentDetail detail, Model model) {
        model.addAttribute(
                "colleagues",
                reader.colleagues(detail.assignment().id()).stream()
                        .collect(Collectors.toMap(
                                PersonEntry::userName,
                                PersonEntry::displayName,
                                (one, same) -> one,
                                LinkedHashMap::new)));
        return pages.with(detail, model, "assignment/hand-over");
    }

    @PostMapping("/{id}/reports")
    Object report(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(name = Once.PARAMETER, required = false) UUID key,
            @ModelAttribute("form") ReportForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    var figures = form.figures(reader.figures(id));
                    once.run(
                            key,
                            () -> service.reportProgress(
                                    id, form.getPercent(), form.getText(), figures, form.delay(), form.attached()));
                    return AssignmentPages.done(province, id, "reported", flash);
                },
                () -> pages.detail(pages.read(id), model));
    }

    @PostMapping("/{id}/nothing")
    Object reportNothing(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) DelayCause cause,
            @RequestParam(defaultValue = "") String delayText,
            @RequestParam(name = Once.PARAMETER, required = false) UUID key,
            Model model,
            RedirectAttributes flash) {
        try {
            var delay = cause == null ? null : new Delay(cause, delayText);
            once.run(key, () -> service.reportNothing(id, words, delay));
        } catch (InvalidInput e) {
            var typed = Map.of("text", words, "cause", cause == null ? "" : cause.name(), "delayText", delayText);
            return pages.asked("nothing", id, typed, e, model);
        }
        return AssignmentPages.done(province, id, "nothing-reported", flash);
    }

    @GetMapping("/{id}/submission")
    String submission(@PathVariable String province, @PathVariable AssignmentId id, Model model) {
        var detail = pages.read(id);
        if (!detail.maySubmit()) {
            return AssignmentPages.page(province, id);
        }
        model.addAttribute("form", ReportForm.of(detail));
        return pages.with(detail, model, SUBMISSION);
    }

    @PostMapping("/{id}/submission")
    Object submit(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(name = Once.PARAMETER, required = false) UUID key,
            @ModelAttribute("form") ReportForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    var figures = form.figures(reader.figures(id));
                    once.run(key, () -> service.submit(id, form.getText(), figures, form.delay(), form.attached()));
                    return AssignmentPages.done(province, id, "submitted", flash);
                },
                () -> pages.with(pages.read(id), model, SUBMISSION));
    }
}
