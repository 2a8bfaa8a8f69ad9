package salaklang.meeting;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** The agenda of a meeting, for those who run it. */
@Controller
@RequestMapping("/{province}/meetings/{id}/agenda")
class AgendaController {

    private final MeetingService service;
    private final MeetingFiles files;
    private final MeetingPages pages;

    AgendaController(MeetingService service, MeetingFiles files, MeetingPages pages) {
        this.service = service;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping
    String edit(
            @PathVariable MeetingId id,
            @RequestParam(required = false) AgendaItemId item,
            @RequestParam(required = false) Integer heading,
            Model model) {
        var file = requireRuns(id);
        var edited = file.agenda().stream()
                .filter(line -> line.id().equals(item) && line.changeable())
                .findFirst();
        model.addAttribute(
                "form", edited.map(ItemForm::of).orElse(ItemForm.under(heading == null ? file.considered() : heading)));
        return page(file, edited.map(AgendaLine::id).orElse(null), model);
    }

    @PostMapping
    String add(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @ModelAttribute("form") ItemForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (tried(binding, response, () -> service.addItem(id, form.entry()))) {
            return done(redirect, "meeting.done.item-added", province, id, form.heading());
        }
        return page(requireRuns(id), null, model);
    }

    @PostMapping("/{item}")
    String change(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @ModelAttribute("form") ItemForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (tried(binding, response, () -> service.changeItem(id, item, form.change()))) {
            return done(redirect, "meeting.done.item-changed", province, id, null);
        }
        return page(requireRuns(id), item, model);
    }

    @PostMapping("/{item}/remove")
    String remove(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            RedirectAttributes redirect) {
        service.removeItem(id, item);
        return done(redirect, "meeting.done.item-removed", province, id, null);
    }

    @PostMapping("/{item}/move")
    String move(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam boolean up,
            RedirectAttributes redirect) {
        service.moveItem(id, item, up);
        return done(redirect, "meeting.done.item-moved", province, id, null);
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

    private MeetingFile requireRuns(MeetingId id) {
        var file = files.file(id);
        if (!file.runs()) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        return file;
    }

    private String page(MeetingFile file, AgendaItemId edited, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("edited", edited);
        model.addAttribute("headings", pages.headings(file));
        model.addAttribute("presenters", pages.presenters());
        return "meeting/agenda";
    }

    private static String done(
            RedirectAttributes redirect, String notice, String province, MeetingId id, Integer heading) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/meetings/" + id + "/agenda" + (heading == null ? "" : "?heading=" + heading);
    }
}
