package salaklang.invitation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** The invitation to a meeting, for those who run it: the letter before, the answers after. */
@Controller
@RequestMapping("/{province}/meetings/{id}/invitation")
class InvitationController {

    /** @param consentLetter the number of the paper on which the chair has consented; empty asks the chair */
    record UrgentForm(String reason, String consentLetter, LocalDate date, List<MultipartFile> files) {}

    private static final UrgentForm NOT_URGENT = new UrgentForm("", "", null, List.of());

    private final InvitationService service;
    private final UrgentCalls urgentCalls;
    private final InvitationDesk desk;

    InvitationController(InvitationService service, UrgentCalls urgentCalls, InvitationDesk desk) {
        this.service = service;
        this.urgentCalls = urgentCalls;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String province, @PathVariable MeetingId id, Model model) {
        var found = desk.fileIfRun(id);
        if (found.isEmpty()) {
            return "redirect:/" + province + "/meetings/" + id + "/invitation/reply";
        }
        var file = found.get();
        model.addAttribute(
                "form", new LetterForm(file.letterCode(), file.rules().adjournedQuorum() != null, Set.of()));
        model.addAttribute("urgent", NOT_URGENT);
        return page(file, model);
    }

    @PostMapping
    String send(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @ModelAttribute("form") LetterForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (tried(binding, response, () -> service.send(id, form))) {
            return done(redirect, "invitation.done.sent", province, id);
        }
        model.addAttribute("urgent", NOT_URGENT);
        return page(desk.file(id), model);
    }

    @PostMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable MeetingId id, @ModelAttribute("form") LetterForm form) {
        return LetterController.pdf(service.preview(id, form), "preview.pdf");
    }

    /** Asks the chair, or writes down a consent given on paper. */
    @PostMapping(path = "/urgent", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String urgent(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "false") boolean paper,
            @ModelAttribute("urgent") UrgentForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = tried(binding, response, () -> {
            if (paper) {
                urgentCalls.consentedOnPaper(id, form.reason(), form.consentLetter(), form.date(), form.files());
            } else {
                urgentCalls.ask(id, form.reason());
            }
        });
        if (done) {
            return done(
                    redirect,
                    paper ? "invitation.done.consent-recorded" : "invitation.done.consent-asked",
                    province,
                    id);
        }
        var file = desk.file(id);
        model.addAttribute("form", new LetterForm(file.letterCode(), true, Set.of()));
        return page(file, model);
    }

    /** @param seats to remind; none for all who have not answered */
    @PostMapping("/reminders")
    String remind(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @RequestParam(required = false) Set<SeatId> seats,
            RedirectAttributes redirect) {
        int reminded = service.remind(id, seats == null ? Set.of() : seats);
        redirect.addFlashAttribute("noticeArgs", new Object[] {reminded});
        return done(redirect, "invitation.done.reminded", province, id);
    }

    private static String page(InvitationFile file, Model model) {
        model.addAttribute("file", file);
        return file.isPlanned() ? "invitation/prepare" : "invitation/show";
    }

    private static boolean tried(BindingResult binding, HttpServletResponse response, Runnable step) {
        if (!binding.hasErrors()) {
            try {
                step.run();
                return true;
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return false;
    }

    private static String done(RedirectAttributes redirect, String notice, String province, MeetingId id) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/meetings/" + id + "/invitation";
    }
}
