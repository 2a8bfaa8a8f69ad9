package salaklang.meeting;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeView;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Meetings: the list, planning one, and its file. */
@Controller
@RequestMapping("/{province}/meetings")
class MeetingController {

    private static final int PAGE = 20;

    private final MeetingService service;
    private final MeetingFiles files;
    private final MeetingPages pages;
    private final MeetingRecord record;

    MeetingController(MeetingService service, MeetingFiles files, MeetingPages pages, MeetingRecord record) {
        this.service = service;
        this.files = files;
        this.pages = pages;
        this.record = record;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) CommitteeId committee,
            @RequestParam(required = false) MeetingId after,
            Model model) {
        model.addAttribute("list", files.list(committee, after, PAGE));
        return "meeting/list";
    }

    @GetMapping("/new")
    String newForm(@RequestParam(required = false) String committee, Model model) {
        model.addAttribute("form", PlanForm.of(committee));
        return newPage(model);
    }

    @PostMapping("/new")
    String plan(
            @PathVariable String province,
            @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                var id = service.plan(new PlanMeeting(
                        committee(form.committee()), form.date(), form.time(), form.place(), form.setting()));
                redirect.addFlashAttribute("notice", "meeting.done.planned");
                return "redirect:/" + province + "/meetings/" + id;
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return newPage(model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable MeetingId id, Model model) {
        return filePage(id, model);
    }

    private String filePage(MeetingId id, Model model) {
        var shown = files.shown(id);
        var file = shown.file();
        model.addAttribute("file", file);
        model.addAttribute("cards", shown.cards());
        model.addAttribute("steps", pages.steps(file));
        if (file.is("ADJOURNED") || file.is("HELD")) {
            record.followUpOf(id).ifPresent(next -> model.addAttribute("followUp", next));
        }
        return "meeting/show";
    }

    private String newPage(Model model) {
        var plannable = files.plannable();
        if (plannable.isEmpty()) {
            files.requireRunsACommittee();
            throw new InvalidInput("committee", "meeting.error.committee");
        }
        model.addAttribute("modes", pages.choices("meeting.mode.", MeetingMode.values()));
        model.addAttribute("secrecies", pages.choices("meeting.secrecy.", Secrecy.values()));
        model.addAttribute(
                "committees",
                plannable.stream()
                        .collect(toMap(
                                committee -> committee.id().toString(),
                                CommitteeView::name,
                                (one, same) -> one,
                                LinkedHashMap::new)));
        return "meeting/new";
    }

    private static CommitteeId committee(String id) {
        if (id == null || id.isBlank()) {
            throw new InvalidInput("committee", "meeting.error.committee-missing");
        }
        try {
            return CommitteeId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
