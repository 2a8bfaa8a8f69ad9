package salaklang.proposal;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.committee.AgendaHeadingKind;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentId;
import salaklang.meeting.MeetingId;
import salaklang.spreadsheet.Rows;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Matters proposed for meetings: by units with a seat, and answered by those who run the committee. */
@Controller
@RequestMapping("/{province}/proposals")
class ProposalController {

    private static final int PAGE = 50;

    /** What is typed to propose a matter. */
    record MatterForm(
            String committee,
            String title,
            String why,
            AgendaHeadingKind headingKind,
            String presenterName,
            Integer minutes,
            List<MultipartFile> files) {

        ProposedMatter matter() {
            return new ProposedMatter(id(committee), title, why, headingKind, presenterName, minutes);
        }

        List<MultipartFile> papers() {
            return files == null ? List.of() : files;
        }

        private static CommitteeId id(String committee) {
            if (committee == null || committee.isBlank()) {
                throw new InvalidInput("committee", "proposal.error.committee-missing");
            }
            try {
                return CommitteeId.of(committee);
            } catch (IllegalArgumentException e) {
                throw new NotFound();
            }
        }
    }

    /** What is chosen or typed to answer. */
    record AnswerForm(String meeting, String heading, String reason) {}

    private final ProposalService service;
    private final ProposalDesk desk;
    private final MessageSource messages;

    ProposalController(ProposalService service, ProposalDesk desk, MessageSource messages) {
        this.service = service;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(required = false) String after, Model model) {
        var page = Rows.Page.of(desk.lines(ProposalKey.of(after), PAGE + 1), PAGE, ProposalKey::of);
        model.addAttribute("proposals", page.rows());
        model.addAttribute("next", page.next());
        model.addAttribute("mayPropose", !desk.proposable().isEmpty());
        return "proposal/list";
    }

    @GetMapping("/new")
    String newForm(@RequestParam(required = false) String committee, Model model) {
        model.addAttribute(
                "form", new MatterForm(committee, "", "", AgendaHeadingKind.FOR_CONSIDERATION, "", null, null));
        return newPage(model);
    }

    @PostMapping("/new")
    String propose(
            @PathVariable String province,
            @ModelAttribute("form") MatterForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                var id = service.propose(form.matter(), form.papers());
                return done(redirect, "proposal.done.proposed", province, id);
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return newPage(model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable ProposalId id, Model model) {
        var page = desk.page(id);
        var first = page.next().isEmpty() ? null : page.next().get(0).id().toString();
        model.addAttribute("form", new AnswerForm(first, page.meant(), ""));
        return showPage(page, model);
    }

    @GetMapping("/{id}/papers/{paper}")
    ResponseEntity<Resource> paper(@PathVariable ProposalId id, @PathVariable DocumentId paper) {
        return desk.paper(id, paper).download();
    }

    @PostMapping("/{id}/accept")
    String accept(
            @PathVariable String province,
            @PathVariable ProposalId id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.accept(id, meeting(form.meeting()), heading(form.heading()));
            return done(redirect, "proposal.done.accepted", province, id);
        } catch (InvalidInput input) {
            return refused(id, binding, input, model, response);
        }
    }

    @PostMapping("/{id}/decline")
    String decline(
            @PathVariable String province,
            @PathVariable ProposalId id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.decline(id, form.reason());
            return done(redirect, "proposal.done.declined", province, id);
        } catch (InvalidInput input) {
            return refused(id, binding, input, model, response);
        }
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable String province, @PathVariable ProposalId id, RedirectAttributes redirect) {
        service.withdraw(id);
        return done(redirect, "proposal.done.withdrawn", province, id);
    }

    private String refused(
            ProposalId id, BindingResult binding, InvalidInput input, Model model, HttpServletResponse response) {
        Forms.reject(binding, input);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return showPage(desk.page(id), model);
    }

    private static String showPage(ProposalPage page, Model model) {
        model.addAttribute("proposal", page);
        return "proposal/show";
    }

    private String newPage(Model model) {
        model.addAttribute(
                "committees",
                desk.proposable().stream()
                        .collect(toMap(
                                committee -> committee.id().toString(),
                                committee -> committee.name(),
                                (one, same) -> one,
                                LinkedHashMap::new)));
        model.addAttribute("kinds", kinds());
        return "proposal/new";
    }

    private Map<String, String> kinds() {
        return Stream.of(
                        AgendaHeadingKind.FOR_INFORMATION,
                        AgendaHeadingKind.FOR_CONSIDERATION,
                        AgendaHeadingKind.OTHER_MATTERS)
                .collect(toMap(
                        Enum::name,
                        kind -> messages.getMessage("proposal.heading." + kind, null, LocaleContextHolder.getLocale()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    static MeetingId meeting(String id) {
        try {
            return MeetingId.of(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("meeting", "proposal.error.meeting");
        }
    }

    private static int heading(String number) {
        if (number == null || !number.matches("\\d{1,2}")) {
            throw new InvalidInput("heading", "meeting.error.heading");
        }
        return Integer.parseInt(number);
    }

    private static String done(RedirectAttributes redirect, String notice, String province, ProposalId id) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/proposals/" + id;
    }
}
