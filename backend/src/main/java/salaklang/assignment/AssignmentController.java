package salaklang.assignment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.document.DocumentId;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

@Controller
@RequestMapping("/{province}/assignments")
class AssignmentController {

    /** @param photos taken with the phone's camera; the files' equals otherwise */
    record ReportForm(
            Integer percent,
            String text,
            List<MultipartFile> files,
            List<MultipartFile> photos,
            DelayCause cause,
            String delayText) {
        Delay delay() {
            return cause == null ? null : new Delay(cause, delayText);
        }

        List<MultipartFile> attached() {
            return both(files, photos);
        }
    }

    record SubmissionForm(
            String text, List<MultipartFile> files, List<MultipartFile> photos, DelayCause cause, String delayText) {
        Delay delay() {
            return cause == null ? null : new Delay(cause, delayText);
        }

        List<MultipartFile> attached() {
            return both(files, photos);
        }
    }

    record ReassignmentForm(String unit, LocalDate dueDate, String reason) {
        UnitCode code() {
            return UnitCode.find(unit).orElse(null);
        }
    }

    private final AssignmentService service;
    private final AssignmentReader reader;
    private final AssignmentPath path;

    AssignmentController(AssignmentService service, AssignmentReader reader, AssignmentPath path) {
        this.service = service;
        this.reader = reader;
        this.path = path;
    }

    @GetMapping("/{id}")
    String show(@PathVariable AssignmentId id, Model model) {
        var detail = reader.read(id);
        model.addAttribute("form", new ReportForm(detail.assignment().percent(), null, null, null, null, null));
        return detail(detail, model);
    }

    @GetMapping("/{id}/documents/{document}")
    ResponseEntity<Resource> document(@PathVariable AssignmentId id, @PathVariable DocumentId document) {
        return reader.document(id, document).download();
    }

    @PostMapping("/{id}/acceptance")
    String accept(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.accept(id);
        return done(province, id, "assignment.notice.accepted", flash);
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
            return asked("return", id, reason, e, model);
        }
        return done(province, id, "assignment.notice.returned", flash);
    }

    @PostMapping("/{id}/reports")
    Object report(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @ModelAttribute("form") ReportForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        if (!result.hasErrors()) {
            try {
                service.reportProgress(id, form.percent(), form.text(), List.of(), form.delay(), form.attached());
                return done(province, id, "assignment.notice.reported", flash);
            } catch (InvalidInput e) {
                Forms.reject(result, e);
            }
        }
        return refused(detail(reader.read(id), model), model);
    }

    @GetMapping("/{id}/submission")
    String submission(@PathVariable String province, @PathVariable AssignmentId id, Model model) {
        var detail = reader.read(id);
        if (!detail.mayReport()) {
            return page(province, id);
        }
        model.addAttribute("form", new SubmissionForm(null, null, null, null, null));
        return submission(detail, model);
    }

    @PostMapping("/{id}/submission")
    Object submit(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @ModelAttribute("form") SubmissionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        if (!result.hasErrors()) {
            try {
                service.submit(id, form.text(), List.of(), form.delay(), form.attached());
                return done(province, id, "assignment.notice.submitted", flash);
            } catch (InvalidInput e) {
                Forms.reject(result, e);
            }
        }
        return refused(submission(reader.read(id), model), model);
    }

    @PostMapping("/{id}/verification")
    String verify(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.verify(id);
        return done(province, id, "assignment.notice.verified", flash);
    }

    @PostMapping("/{id}/send-back")
    Object sendBack(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(required = false) String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            service.sendBack(id, reason);
        } catch (InvalidInput e) {
            return asked("send-back", id, reason, e, model);
        }
        return done(province, id, "assignment.notice.sent-back", flash);
    }

    @GetMapping("/{id}/reassignment")
    String reassignment(@PathVariable String province, @PathVariable AssignmentId id, Model model) {
        var detail = reader.read(id);
        if (!detail.mayReassign()) {
            return page(province, id);
        }
        model.addAttribute(
                "form", new ReassignmentForm(null, detail.assignment().dueDate(), null));
        return reassignment(detail, model);
    }

    @PostMapping("/{id}/reassignment")
    Object reassign(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @ModelAttribute("form") ReassignmentForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        if (!result.hasErrors()) {
            try {
                service.reassign(id, form.code(), form.dueDate(), form.reason());
                return done(province, id, "assignment.notice.reassigned", flash);
            } catch (InvalidInput e) {
                Forms.reject(result, e);
            }
        }
        return refused(reassignment(reader.read(id), model), model);
    }

    @PostMapping("/{id}/cancellation")
    Object cancel(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(required = false) String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            service.cancel(id, reason);
        } catch (InvalidInput e) {
            return asked("cancellation", id, reason, e, model);
        }
        return done(province, id, "assignment.notice.cancelled", flash);
    }

    @PostMapping("/{id}/reminders")
    String remind(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.remind(id);
        return done(province, id, "assignment.notice.reminded", flash);
    }

    private String detail(AssignmentDetail detail, Model model) {
        model.addAttribute("path", path.of(detail));
        return with(detail, model, "assignment/detail");
    }

    private String submission(AssignmentDetail detail, Model model) {
        return with(detail, model, "assignment/submission");
    }

    private String reassignment(AssignmentDetail detail, Model model) {
        model.addAttribute("units", named(reader.units()));
        return with(detail, model, "assignment/reassignment");
    }

    private static String with(AssignmentDetail detail, Model model, String view) {
        model.addAttribute("detail", detail);
        model.addAttribute("it", detail.assignment());
        return view;
    }

    private ModelAndView asked(String act, AssignmentId id, String reason, InvalidInput e, Model model) {
        model.addAttribute("form", new ReportForm(null, null, null, null, null, null));
        model.addAttribute("typed", new ReasonTyped(act, reason, e.messageKey(), e.arguments()));
        return refused(detail(reader.read(id), model), model);
    }

    private static Map<String, String> named(List<UnitView> units) {
        return units.stream()
                .collect(Collectors.toMap(
                        unit -> unit.code().value(), UnitView::name, (one, same) -> one, LinkedHashMap::new));
    }

    private static List<MultipartFile> both(List<MultipartFile> files, List<MultipartFile> photos) {
        return Stream.of(files, photos)
                .filter(list -> list != null)
                .flatMap(List::stream)
                .toList();
    }

    private static ModelAndView refused(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static String done(String province, AssignmentId id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return page(province, id);
    }

    private static String page(String province, AssignmentId id) {
        return "redirect:/" + province + "/assignments/" + id;
    }
}
