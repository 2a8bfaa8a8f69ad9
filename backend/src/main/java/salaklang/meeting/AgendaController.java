package salaklang.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.document.DocumentId;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.Live;

/** The agenda of a meeting, for those who run it; its papers and its versions for all who see the meeting. */
@Controller
@RequestMapping("/{province}/meetings/{id}/agenda")
class AgendaController {

    private final AgendaService service;
    private final MeetingFiles files;
    private final AgendaHistory history;
    private final MeetingPages pages;
    private final Live live;

    AgendaController(AgendaService service, MeetingFiles files, AgendaHistory history, MeetingPages pages, Live live) {
        this.service = service;
        this.files = files;
        this.history = history;
        this.pages = pages;
        this.live = live;
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
        return page(file, edited.orElse(null), model);
    }

    @GetMapping("/versions")
    String versions(@PathVariable MeetingId id, Model model) {
        model.addAttribute("file", files.file(id));
        model.addAttribute("versions", history.of(id));
        return "meeting/versions";
    }

    /** Tells the page that somebody else has changed the agenda. */
    @GetMapping("/live")
    SseEmitter live(@PathVariable MeetingId id) {
        files.agendaNow(id);
        return live.watch(AgendaSignals.topic(id));
    }

    /** @param version that the page was made of */
    @GetMapping("/changes")
    String changes(@PathVariable MeetingId id, @RequestParam int version, Model model) {
        model.addAttribute("now", files.agendaNow(id));
        model.addAttribute("seen", version);
        return "meeting/parts :: changes";
    }

    @GetMapping("/papers/{paper}")
    ResponseEntity<Resource> paper(@PathVariable MeetingId id, @PathVariable DocumentId paper) {
        return files.paper(id, paper).download();
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
        if (tried(binding, response, () -> service.add(id, form.entry(), form.papers()))) {
            return done(redirect, "meeting.done.item-added", province, id, "?heading=" + form.heading());
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
        try {
            if (tried(
                    binding, response, () -> service.change(id, item, form.change(), form.version(), form.papers()))) {
                return done(redirect, "meeting.done.item-changed", province, id, "");
            }
        } catch (StaleAgenda stale) {
            return changedMeanwhile(id, item, form, model, response);
        }
        var file = requireRuns(id);
        return page(file, line(file, item), model);
    }

    @PostMapping("/{item}/papers")
    String addPapers(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam(required = false) List<MultipartFile> files,
            RedirectAttributes redirect) {
        service.addPapers(id, item, files == null ? List.of() : files);
        return done(redirect, "meeting.done.paper-added", province, id, "");
    }

    @PostMapping("/{item}/papers/{paper}/remove")
    String removePaper(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable DocumentId paper,
            RedirectAttributes redirect) {
        service.removePaper(id, item, paper);
        return done(redirect, "meeting.done.paper-removed", province, id, "?item=" + item);
    }

    @PostMapping("/{item}/remove")
    String remove(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam(required = false) Integer version,
            RedirectAttributes redirect) {
        service.remove(id, item, version);
        return done(redirect, "meeting.done.item-removed", province, id, "");
    }

    @PostMapping("/{item}/move")
    String move(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam boolean up,
            RedirectAttributes redirect) {
        service.move(id, item, up);
        return done(redirect, "meeting.done.item-moved", province, id, "");
    }

    @PostMapping("/order")
    String order(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @RequestParam(name = "line") List<AgendaItemId> lines,
            @RequestParam(required = false) Integer version,
            RedirectAttributes redirect) {
        service.order(id, lines, version);
        return done(redirect, "meeting.done.item-moved", province, id, "");
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

    /** What was typed stays in the form, above what the item says now; to save it again is a choice then. */
    private String changedMeanwhile(
            MeetingId id, AgendaItemId item, ItemForm form, Model model, HttpServletResponse response) {
        var file = requireRuns(id);
        var now = line(file, item);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form.over(now));
        model.addAttribute("meanwhile", now);
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(file, now, model);
    }

    private static AgendaLine line(MeetingFile file, AgendaItemId item) {
        return file.agenda().stream()
                .filter(line -> line.id().equals(item))
                .findFirst()
                .orElse(null);
    }

    private MeetingFile requireRuns(MeetingId id) {
        var file = files.file(id);
        if (!file.runs()) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        return file;
    }

    private String page(MeetingFile file, AgendaLine edited, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("edited", edited);
        model.addAttribute("headings", pages.headings(file));
        model.addAttribute("presenters", pages.presenters());
        return "meeting/agenda";
    }

    private static String done(
            RedirectAttributes redirect, String notice, String province, MeetingId id, String query) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/meetings/" + id + "/agenda" + query;
    }
}
