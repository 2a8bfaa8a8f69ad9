package salaklang.directive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.document.DocumentId;
import salaklang.escalation.Urgency;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;
import salaklang.programme.ProgrammeRegister;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.Once;

/** Directives and letters: the list, the form that gives them to units, and what comes back. */
@Controller
@RequestMapping("/{province}/directives")
class DirectiveController {

    private static final int PAGE = 25;
    private static final String PREVIEW = "preview";

    private final DirectiveService service;
    private final DirectiveReader reader;
    private final DirectiveAccess access;
    private final DirectiveWords words;
    private final ProgrammeRegister programmes;
    private final CurrentUser currentUser;
    private final Once once;

    DirectiveController(
            DirectiveService service,
            DirectiveReader reader,
            DirectiveAccess access,
            DirectiveWords words,
            ProgrammeRegister programmes,
            CurrentUser currentUser,
            Once once) {
        this.service = service;
        this.reader = reader;
        this.access = access;
        this.words = words;
        this.programmes = programmes;
        this.currentUser = currentUser;
        this.once = once;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) String state, @RequestParam(required = false) String after, Model model) {
        var shown = DirectiveFilter.of(state);
        model.addAttribute("list", reader.list(shown, after, PAGE, true));
        model.addAttribute("shown", shown);
        model.addAttribute("filters", DirectiveFilter.values());
        model.addAttribute("issues", DirectiveAccess.issues(currentUser.require(), DirectiveKind.DIRECTIVE));
        model.addAttribute("registers", DirectiveAccess.issues(currentUser.require(), DirectiveKind.LETTER));
        return "directive/list";
    }

    /**
     * @param from what it is written from: {@code assignment:<id>} or {@code meeting:<id>}
     * @param unit to whom
     */
    @GetMapping("/new")
    String newForm(
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String unit,
            Model model) {
        var person = currentUser.require();
        var form = new DirectiveForm();
        var letter = kind == null ? !person.governs() : kind.equalsIgnoreCase(DirectiveKind.LETTER.name());
        form.setKind(letter ? DirectiveKind.LETTER : DirectiveKind.DIRECTIVE);
        form.setFrom(About.of(from).map(About::toString).orElse(null));
        UnitCode.find(unit).ifPresent(one -> form.setUnits(List.of(one.value())));
        var assigner = access.usualAssigner(person);
        form.setAssigner(assigner == null ? null : assigner.value());
        model.addAttribute("form", form);
        return form(form, form.getUnits().isEmpty() ? null : meant(form), model);
    }

    /** @param act {@code preview} only shows who is meant */
    @PostMapping("/new")
    Object issue(
            @PathVariable String province,
            @RequestParam(required = false) String act,
            @RequestParam(name = Once.PARAMETER, required = false) UUID key,
            @ModelAttribute("form") DirectiveForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        if (PREVIEW.equals(act)) {
            return form(form, meant(form), model);
        }
        if (!binding.hasErrors()) {
            try {
                var wanted = form.directive();
                var id = once.make(
                        key, () -> service.issue(wanted, form.attached()).value());
                flash.addFlashAttribute("notice", "directive.notice.issued");
                return page(province, new DirectiveId(id));
            } catch (InvalidInput e) {
                Forms.reject(binding, e);
            }
        }
        return new ModelAndView(form(form, meant(form), model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @GetMapping("/{id}")
    String show(@PathVariable DirectiveId id, Model model) {
        model.addAttribute("it", reader.page(id));
        return "directive/show";
    }

    @GetMapping("/{id}/documents/{document}")
    ResponseEntity<Resource> document(@PathVariable DirectiveId id, @PathVariable DocumentId document) {
        return reader.document(id, document).download();
    }

    @PostMapping("/{id}/cancellation")
    Object cancel(
            @PathVariable String province,
            @PathVariable DirectiveId id,
            @RequestParam(required = false) String reason,
            Model model,
            RedirectAttributes flash) {
        try {
            service.cancel(id, reason);
        } catch (InvalidInput e) {
            model.addAttribute("it", reader.page(id));
            model.addAttribute("refused", e);
            model.addAttribute("reason", reason);
            return new ModelAndView("directive/show", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("notice", "directive.notice.cancelled");
        return page(province, id);
    }

    private String form(DirectiveForm form, Meant meant, Model model) {
        var person = currentUser.require();
        DirectiveAccess.requireIssues(person, form.getKind());
        var units = reader.units();
        model.addAttribute("meant", meant);
        model.addAttribute(
                "about",
                person.governs() ? About.of(form.getFrom()).map(reader::about).orElse(null) : null);
        model.addAttribute("choosesAssigner", DirectiveAccess.choosesAssigner(person));
        model.addAttribute("groups", words.choices("directive.group", UnitGroup.values()));
        model.addAttribute("urgencies", words.choices("directive.urgency", Urgency.values()));
        model.addAttribute("dueModes", words.choices("directive.due-mode", Due.Mode.values()));
        model.addAttribute("orders", words.choices("directive.order", Assigning.Order.values()));
        model.addAttribute("districts", named(of(units, UnitGroup.DISTRICTS)));
        model.addAttribute("unitGroups", grouped(units));
        model.addAttribute("programmes", programmes.choicesByYear());
        return "directive/new";
    }

    private Meant meant(DirectiveForm form) {
        try {
            return reader.meant(form.assigning(), reader.units());
        } catch (InvalidInput incomplete) {
            return null;
        }
    }

    private Map<String, Map<String, String>> grouped(List<UnitView> units) {
        var kinds = words.choices("directive.group", UnitGroup.values());
        var groups = new LinkedHashMap<String, Map<String, String>>();
        for (var group : List.of(UnitGroup.AGENCIES, UnitGroup.DISTRICTS)) {
            groups.put(kinds.get(group.name()), named(of(units, group)));
        }
        var laos = of(units, UnitGroup.LAOS).stream().collect(groupingBy(UnitView::district));
        of(units, UnitGroup.DISTRICTS)
                .forEach(district -> groups.put(
                        words.laosOf(district.name()), named(laos.getOrDefault(district.code(), List.of()))));
        groups.values().removeIf(Map::isEmpty);
        return groups;
    }

    private static List<UnitView> of(List<UnitView> units, UnitGroup group) {
        return units.stream().filter(group::holds).toList();
    }

    private static Map<String, String> named(List<UnitView> units) {
        return units.stream()
                .collect(toMap(unit -> unit.code().value(), UnitView::name, (one, same) -> one, LinkedHashMap::new));
    }

    private static String page(String province, DirectiveId id) {
        return "redirect:/" + province + "/directives/" + id;
    }
}
