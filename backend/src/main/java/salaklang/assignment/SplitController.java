package salaklang.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.Forms;
import salaklang.web.Once;

/** A unit splits its work among others, or asks local governments to cooperate. */
@Controller
@RequestMapping("/{province}/assignments/{id}/parts")
class SplitController {

    private final AssignmentService service;
    private final AssignmentPages pages;
    private final Organisation organisation;
    private final DueDateWarnings warnings;
    private final MessageSource messages;
    private final Once once;

    SplitController(
            AssignmentService service,
            AssignmentPages pages,
            Organisation organisation,
            DueDateWarnings warnings,
            MessageSource messages,
            Once once) {
        this.service = service;
        this.pages = pages;
        this.organisation = organisation;
        this.warnings = warnings;
        this.messages = messages;
        this.once = once;
    }

    @GetMapping
    String splitting(@PathVariable String province, @PathVariable AssignmentId id, Model model) {
        var detail = pages.read(id);
        if (!detail.mayReport()) {
            return AssignmentPages.page(province, id);
        }
        model.addAttribute("form", SplitForm.of(detail));
        return splitting(detail, model);
    }

    @PostMapping
    Object split(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(name = Once.PARAMETER, required = false) UUID key,
            @ModelAttribute("form") SplitForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        return Forms.send(
                result,
                model,
                () -> {
                    var parts = form.parts();
                    once.run(key, () -> service.split(id, parts));
                    var units = organisation.byCode(
                            parts.stream().map(WorkPart::unit).toList());
                    flash.addFlashAttribute("warned", warnings.of(form.getDueDate(), units.values()));
                    return AssignmentPages.done(province, id, "split", flash);
                },
                () -> splitting(pages.read(id), model));
    }

    private String splitting(AssignmentDetail detail, Model model) {
        model.addAttribute("groups", groups(detail));
        return pages.with(detail, model, "assignment/split");
    }

    /** The unit's own divisions; the local governments of its own district, then of others; districts and agencies. */
    private Map<String, List<UnitView>> groups(AssignmentDetail detail) {
        var taken = Stream.concat(
                        detail.parts().stream()
                                .filter(row -> row.assignment().state().isOpen())
                                .map(row -> row.unit().code()),
                        Stream.of(detail.unit().code()))
                .collect(Collectors.toSet());
        var all = organisation.all();
        var names = all.stream().collect(Collectors.toMap(UnitView::code, UnitView::name));
        var own = detail.unit().district();
        var groups = new LinkedHashMap<String, List<UnitView>>();
        groups.put(
                say("assignment.split.divisions"),
                organisation.divisionsOf(List.of(detail.unit().code())));
        Stream.concat(
                        Stream.ofNullable(own),
                        all.stream().filter(unit -> unit.kind().isLao()).map(UnitView::district))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(district -> groups.put(names.getOrDefault(district, district.value()), of(all, district)));
        groups.put(
                say("assignment.split.laos"),
                all.stream()
                        .filter(unit -> unit.kind().isLao() && unit.district() == null)
                        .toList());
        groups.put(
                say("assignment.split.districts"),
                all.stream().filter(unit -> unit.code().isDistrict()).toList());
        groups.put(
                say("assignment.split.agencies"),
                all.stream()
                        .filter(unit -> !unit.kind().isLao() && !unit.code().isDistrict())
                        .toList());
        groups.replaceAll((name, units) ->
                units.stream().filter(unit -> !taken.contains(unit.code())).toList());
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static List<UnitView> of(List<UnitView> all, UnitCode district) {
        return all.stream()
                .filter(unit -> unit.kind().isLao() && district.equals(unit.district()))
                .toList();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
