package salaklang.followup;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import salaklang.organisation.Organisation;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

@Controller
@RequestMapping("/{province}/follow-up-rounds")
class FollowUpController {

    private static final int PAGE = 24;
    private static final int LINES = 50;

    private final FollowUpService service;
    private final Organisation organisation;
    private final MessageSource messages;
    private final Clock clock;

    FollowUpController(FollowUpService service, Organisation organisation, MessageSource messages, Clock clock) {
        this.service = service;
        this.organisation = organisation;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) String committee,
            @RequestParam(required = false) FollowUpRoundId after,
            Model model) {
        var chosen = committeeId(committee);
        model.addAttribute("form", PlanForm.usual(chosen, LocalDate.now(clock)));
        return showList(chosen, after, model);
    }

    @PostMapping
    String plan(
            @PathVariable String province,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                var id = service.plan(form.plan());
                redirect.addFlashAttribute("notice", "followup.planned");
                return "redirect:/" + province + "/follow-up-rounds/" + id;
            } catch (InvalidInput input) {
                Forms.reject(errors, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return showList(null, null, model);
    }

    @GetMapping("/{id}")
    String read(@PathVariable FollowUpRoundId id, @RequestParam(required = false) String after, Model model) {
        model.addAttribute("form", new CancelForm());
        return showRound(id, after == null ? null : LineKey.of(after), model);
    }

    @PostMapping("/{id}/close")
    String close(@PathVariable String province, @PathVariable FollowUpRoundId id, RedirectAttributes redirect) {
        service.close(id);
        redirect.addFlashAttribute("notice", "followup.closed");
        return "redirect:/" + province + "/follow-up-rounds/" + id;
    }

    @PostMapping("/{id}/cancel")
    String cancel(
            @PathVariable String province,
            @PathVariable FollowUpRoundId id,
            @ModelAttribute("form") CancelForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.cancel(id, form.getReason());
        } catch (InvalidInput input) {
            Forms.reject(errors, input);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return showRound(id, null, model);
        }
        redirect.addFlashAttribute("notice", "followup.cancelled");
        return "redirect:/" + province + "/follow-up-rounds/" + id;
    }

    private String showList(CommitteeId chosen, FollowUpRoundId after, Model model) {
        var overview = service.overview(chosen, after, PAGE + 1);
        var found = overview.rounds();
        model.addAttribute("committees", overview.committees());
        model.addAttribute("chosen", chosen);
        model.addAttribute("rounds", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
        model.addAttribute(
                "plannable",
                overview.plannable().stream()
                        .collect(toMap(
                                committee -> committee.id().toString(),
                                CommitteeView::name,
                                (one, same) -> one,
                                LinkedHashMap::new)));
        model.addAttribute("intervals", intervals());
        return "followup/list";
    }

    private String showRound(FollowUpRoundId id, LineKey after, Model model) {
        var found = service.read(id);
        var page = service.lines(id, after, LINES);
        model.addAttribute("round", found.round());
        model.addAttribute("lines", page.lines());
        model.addAttribute("next", page.next());
        model.addAttribute("mayRun", found.mayRun());
        model.addAttribute(
                "units",
                organisation.byCode(
                        page.lines().stream().map(FollowUpLine::unit).distinct().toList()));
        return "followup/round";
    }

    private Map<RoundInterval, String> intervals() {
        var texts = new LinkedHashMap<RoundInterval, String>();
        for (var each : RoundInterval.values()) {
            texts.put(each, messages.getMessage("followup.interval." + each, null, LocaleContextHolder.getLocale()));
        }
        return texts;
    }

    static CommitteeId committeeId(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return CommitteeId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
