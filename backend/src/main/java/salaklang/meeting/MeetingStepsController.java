package salaklang.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
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

/** The steps of a meeting, from the invitation to the adopted minutes. */
@Controller
@RequestMapping("/{province}/meetings/{id}")
class MeetingStepsController {

    private final MeetingService service;
    private final MeetingFiles files;
    private final MeetingPages pages;

    MeetingStepsController(MeetingService service, MeetingFiles files, MeetingPages pages) {
        this.service = service;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping("/postpone")
    String postponeForm(@PathVariable MeetingId id, Model model) {
        model.addAttribute("form", new ChangeForm(null, null, ""));
        return changePage("meeting/postpone", id, model);
    }

    @PostMapping("/postpone")
    String postpone(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @ModelAttribute("form") ChangeForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (tried(binding, response, () -> service.postpone(id, form.date(), form.time(), form.reason()))) {
            return done(redirect, "meeting.done.postponed", province, id, "");
        }
        return changePage("meeting/postpone", id, model);
    }

    @GetMapping("/cancel")
    String cancelForm(@PathVariable MeetingId id, Model model) {
        model.addAttribute("form", new ChangeForm(null, null, ""));
        return changePage("meeting/cancel", id, model);
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @ModelAttribute("form") ChangeForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (tried(binding, response, () -> service.cancel(id, form.reason()))) {
            return done(redirect, "meeting.done.cancelled", province, id, "");
        }
        return changePage("meeting/cancel", id, model);
    }

    @PostMapping("/close")
    String close(
            @PathVariable String province,
            @PathVariable MeetingId id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return step(id, service::close, model, response)
                ? done(redirect, "meeting.done.closed", province, id, "")
                : "meeting/show";
    }

    /** Takes a step; where something is missing the meeting's file says what. */
    private boolean step(MeetingId id, Consumer<MeetingId> step, Model model, HttpServletResponse response) {
        try {
            step.accept(id);
            return true;
        } catch (InvalidInput input) {
            var shown = files.shown(id);
            var file = shown.file();
            model.addAttribute("file", file);
            model.addAttribute("cards", shown.cards());
            model.addAttribute("steps", pages.steps(file));
            model.addAttribute("problem", pages.text(input));
            model.addAttribute("problemField", input.field());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return false;
        }
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

    private String changePage(String template, MeetingId id, Model model) {
        model.addAttribute("file", requireRuns(files.file(id)));
        return template;
    }

    private static MeetingFile requireRuns(MeetingFile file) {
        if (!file.runs()) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        return file;
    }

    private static String done(RedirectAttributes redirect, String notice, String province, MeetingId id, String page) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/meetings/" + id + page;
    }
}
