package salaklang.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
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
import salaklang.web.NotFound;

/** The meeting room: the agenda, the item in hand, the quorum and the people. */
@Controller
@RequestMapping("/{province}/meetings/{id}/room")
class RoomController {

    private final MeetingService service;
    private final MeetingFiles files;
    private final MeetingPages pages;

    RoomController(MeetingService service, MeetingFiles files, MeetingPages pages) {
        this.service = service;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping
    String room(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @RequestParam(required = false) AgendaItemId item,
            Model model) {
        var file = files.file(id);
        if (!file.is("IN_SESSION")) {
            return "redirect:/" + province + "/meetings/" + id;
        }
        var inHand = inHand(file, item);
        model.addAttribute("form", OutcomeForm.of(inHand));
        return page(file, inHand, model);
    }

    @PostMapping("/{item}")
    String record(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @ModelAttribute("form") OutcomeForm form,
            BindingResult binding,
            @RequestParam(required = false) String then,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                service.recordOutcome(id, item, form.toOutcome());
                redirect.addFlashAttribute("notice", "meeting.done.saved");
                var shown = "next".equals(then) ? next(files.file(id), item) : item;
                return "redirect:/" + province + "/meetings/" + id + "/room?item=" + shown;
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        var file = files.file(id);
        return page(file, inHand(file, item), model);
    }

    private String page(MeetingFile file, AgendaLine inHand, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("cards", pages.cards(file));
        model.addAttribute("item", inHand);
        model.addAttribute("outcomes", pages.choices("meeting.outcome.", OutcomeKind.values()));
        return "meeting/room";
    }

    /** The item asked for, or the first that waits for its decision. */
    private static AgendaLine inHand(MeetingFile file, AgendaItemId item) {
        if (item != null) {
            return decidable(file).stream()
                    .filter(line -> line.id().equals(item))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        return Optional.of(file.undecided())
                .filter(undecided -> !undecided.isEmpty())
                .orElse(decidable(file))
                .get(0);
    }

    private static AgendaItemId next(MeetingFile file, AgendaItemId item) {
        var ids = decidable(file).stream().map(AgendaLine::id).toList();
        return ids.get(Math.min(ids.indexOf(item) + 1, ids.size() - 1));
    }

    private static List<AgendaLine> decidable(MeetingFile file) {
        return file.agenda().stream().filter(AgendaLine::decidable).toList();
    }
}
