package salaklang.recommendation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.committee.CommitteeView;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitKind;
import salaklang.organisation.UnitView;
import salaklang.programme.ProgrammeRegister;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

@Controller
@RequestMapping("/{province}/recommendations")
class RecommendationController {

    private static final int PAGE = 25;

    /** What several units are to be asked for. */
    record PlanForm(
            Set<String> units,
            String expected,
            LocalDate dueDate,
            Boolean lead,
            Boolean required,
            Integer sequence,
            Urgency urgency) {

        static PlanForm empty() {
            return new PlanForm(Set.of(), null, null, true, true, 1, Urgency.NORMAL);
        }

        PlannedTerms terms() {
            return PlannedTerms.of(lead, required, sequence, urgency);
        }

        Set<UnitCode> codes() {
            return units == null
                    ? Set.of()
                    : units.stream()
                            .flatMap(code -> UnitCode.find(code).stream())
                            .collect(Collectors.toSet());
        }
    }

    record PartForm(
            String expected, LocalDate dueDate, Boolean lead, Boolean required, Integer sequence, Urgency urgency) {

        static PartForm of(PlannedLine line) {
            var terms = line.terms();
            return new PartForm(
                    line.expected(), line.dueDate(), terms.lead(), terms.required(), terms.sequence(), terms.urgency());
        }

        PlannedTerms terms() {
            return PlannedTerms.of(lead, required, sequence, urgency);
        }
    }

    record WordingForm(String title, String text, String programme) {}

    private final RecommendationService service;
    private final RecommendationPath path;
    private final ProgrammeRegister programmes;

    RecommendationController(RecommendationService service, RecommendationPath path, ProgrammeRegister programmes) {
        this.service = service;
        this.path = path;
        this.programmes = programmes;
    }

    @GetMapping
    String list(@PathVariable String province, RecommendationSearch search, Model model) {
        var query = search.query();
        var list = service.list(query, PAGE, true);
        if (query.item() != null && list.rows().size() == 1) {
            return back(province, list.rows().get(0).recommendation().id());
        }
        model.addAttribute("list", list);
        model.addAttribute("search", search);
        model.addAttribute("shown", query.states());
        model.addAttribute("filters", RecommendationFilter.values());
        model.addAttribute(
                "committees",
                service.committees().stream()
                        .collect(Collectors.toMap(
                                committee -> committee.id().toString(),
                                CommitteeView::name,
                                (one, same) -> one,
                                LinkedHashMap::new)));
        return "recommendation/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable RecommendationId id, Model model) {
        model.addAttribute("form", PlanForm.empty());
        return detail(id, model);
    }

    @GetMapping("/{id}/wording")
    String wording(@PathVariable RecommendationId id, Model model) {
        var detail = editable(id);
        var view = detail.recommendation();
        var programme = detail.programme() == null ? null : detail.programme().toString();
        model.addAttribute("form", new WordingForm(view.title(), view.text(), programme));
        return wording(detail, model);
    }

    @PostMapping("/{id}/wording")
    Object reword(
            @PathVariable String province,
            @PathVariable RecommendationId id,
            @ModelAttribute("form") WordingForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    service.reword(id, form.title(), form.text(), form.programme());
                    return done(province, id, "recommendation.notice.saved", flash);
                },
                () -> wording(service.read(id), model));
    }

    @PostMapping("/{id}/planned")
    Object plan(
            @PathVariable String province,
            @PathVariable RecommendationId id,
            @ModelAttribute("form") PlanForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    service.plan(id, form.codes(), form.expected(), form.dueDate(), form.terms());
                    return done(province, id, "recommendation.notice.planned", flash);
                },
                () -> detail(id, model));
    }

    @GetMapping("/{id}/planned/{part}")
    String part(@PathVariable RecommendationId id, @PathVariable UUID part, Model model) {
        var line = planned(editable(id), part, model);
        model.addAttribute("form", PartForm.of(line));
        return "recommendation/part";
    }

    @PostMapping("/{id}/planned/{part}")
    Object changePart(
            @PathVariable String province,
            @PathVariable RecommendationId id,
            @PathVariable UUID part,
            @ModelAttribute("form") PartForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    service.changePlanned(id, part, form.expected(), form.dueDate(), form.terms());
                    return done(province, id, "recommendation.notice.saved", flash);
                },
                () -> {
                    planned(service.read(id), part, model);
                    return "recommendation/part";
                });
    }

    @PostMapping("/{id}/planned/{part}/removal")
    String removePart(
            @PathVariable String province,
            @PathVariable RecommendationId id,
            @PathVariable UUID part,
            RedirectAttributes flash) {
        service.removePlanned(id, part);
        return done(province, id, "recommendation.notice.removed", flash);
    }

    @PostMapping("/{id}/proposal")
    Object propose(
            @PathVariable String province, @PathVariable RecommendationId id, Model model, RedirectAttributes flash) {
        try {
            service.propose(id);
        } catch (InvalidInput e) {
            return impossible(id, e.messageKey(), model);
        }
        return done(province, id, "recommendation.notice.proposed", flash);
    }

    private ModelAndView impossible(RecommendationId id, String problem, Model model) {
        model.addAttribute("form", PlanForm.empty());
        model.addAttribute("problem", problem);
        return Forms.refused(detail(id, model), model);
    }

    @PostMapping("/{id}/noting")
    String note(@PathVariable String province, @PathVariable RecommendationId id, RedirectAttributes flash) {
        service.note(id);
        return done(province, id, "recommendation.notice.noted", flash);
    }

    @PostMapping("/{id}/approval")
    Object approve(
            @PathVariable String province,
            @PathVariable RecommendationId id,
            @RequestParam(required = false) String note,
            Model model,
            RedirectAttributes flash) {
        try {
            service.approve(id, note);
        } catch (InvalidInput e) {
            return e.field().equals("note") ? asked("approval", id, note, e, model) : overtaken(id, note, model);
        }
        return done(province, id, "recommendation.notice.approved", flash);
    }

    private ModelAndView overtaken(RecommendationId id, String note, Model model) {
        model.addAttribute("note", note);
        return impossible(id, "recommendation.error.overtaken", model);
    }

    @PostMapping("/{id}/return")
    Object sendBack(
            @PathVariable String province,
            @PathVariable RecommendationId id,
            @RequestParam(required = false) String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            service.sendBack(id, reason);
        } catch (InvalidInput e) {
            return asked("return", id, reason, e, model);
        }
        return done(province, id, "recommendation.notice.sent-back", flash);
    }

    @PostMapping("/{id}/refusal")
    Object decline(
            @PathVariable String province,
            @PathVariable RecommendationId id,
            @RequestParam(required = false) String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            service.decline(id, reason);
        } catch (InvalidInput e) {
            return asked("refusal", id, reason, e, model);
        }
        return done(province, id, "recommendation.notice.declined", flash);
    }

    @PostMapping("/{id}/supersession")
    Object supersede(
            @PathVariable String province,
            @PathVariable RecommendationId id,
            @RequestParam(required = false) String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            service.supersede(id, reason);
        } catch (InvalidInput e) {
            return asked("supersession", id, reason, e, model);
        }
        return done(province, id, "recommendation.notice.superseded", flash);
    }

    private String detail(RecommendationId id, Model model) {
        var detail = service.read(id);
        model.addAttribute("it", detail.recommendation());
        model.addAttribute("detail", detail);
        model.addAttribute("path", path.of(detail));
        if (detail.mayPrepare()) {
            model.addAttribute("groups", groups(service.units()));
        }
        return "recommendation/detail";
    }

    private String wording(RecommendationDetail detail, Model model) {
        model.addAttribute("it", detail.recommendation());
        model.addAttribute("programmes", programmes.choices(detail.programme()));
        return "recommendation/wording";
    }

    private ModelAndView asked(String act, RecommendationId id, String reason, InvalidInput e, Model model) {
        model.addAttribute("form", PlanForm.empty());
        model.addAttribute("typed", new ReasonTyped(act, reason, e.messageKey(), e.arguments()));
        return Forms.refused(detail(id, model), model);
    }

    private RecommendationDetail editable(RecommendationId id) {
        var detail = service.read(id);
        if (!detail.mayPrepare()) {
            throw new NotFound();
        }
        return detail;
    }

    private static PlannedLine planned(RecommendationDetail detail, UUID part, Model model) {
        var line = detail.planned().stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("it", detail.recommendation());
        model.addAttribute("part", line);
        model.addAttribute("unit", detail.unit(line.unit()));
        return line;
    }

    /** The units under the kind of work they are given: the message's key of each group, and its units. */
    private static Map<String, List<UnitView>> groups(List<UnitView> units) {
        var groups = new LinkedHashMap<String, List<UnitView>>();
        groups.put("agencies", of(units, kind -> kind == UnitKind.AGENCY));
        groups.put("districts", of(units, kind -> kind == UnitKind.DISTRICT));
        groups.put("laos", of(units, UnitKind::isLao));
        return groups;
    }

    private static List<UnitView> of(List<UnitView> units, Predicate<UnitKind> kind) {
        return units.stream().filter(unit -> kind.test(unit.kind())).toList();
    }

    private static String done(String province, RecommendationId id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return back(province, id);
    }

    private static String back(String province, RecommendationId id) {
        return "redirect:/" + province + "/recommendations/" + id;
    }
}
