package salaklang.assignment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.organisation.UnitView;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** The page of one assignment and those around it, as the controllers of its acts show them. */
@Component
class AssignmentPages {

    /** How much of a long path is shown at once. */
    private static final int LATEST_STEPS = 12;

    private final AssignmentReader reader;
    private final AssignmentPath path;
    private final MessageSource messages;

    AssignmentPages(AssignmentReader reader, AssignmentPath path, MessageSource messages) {
        this.reader = reader;
        this.path = path;
        this.messages = messages;
    }

    AssignmentDetail read(AssignmentId id) {
        return reader.read(id);
    }

    /** The assignment's own page, with an empty form for whatever has not been typed. */
    String detail(AssignmentDetail detail, Model model) {
        offer(model, "form", ReportForm.of(detail));
        var extension = detail.assignment().extension();
        offer(model, "decision", ExtensionForm.of(extension == null ? null : extension.to()));
        var steps = path.of(detail);
        var hidden = Math.max(0, steps.size() - LATEST_STEPS);
        model.addAttribute("earlier", hidden < LATEST_STEPS ? List.of() : steps.subList(0, hidden));
        model.addAttribute("path", hidden < LATEST_STEPS ? steps : steps.subList(hidden, steps.size()));
        return with(detail, model, "assignment/detail");
    }

    /** One of the pages around it. */
    String with(AssignmentDetail detail, Model model, String view) {
        model.addAttribute("detail", detail);
        model.addAttribute("it", detail.assignment());
        model.addAttribute("causes", causes());
        return view;
    }

    /** The assignment's page with what was typed for an act, and what is wrong with it. */
    ModelAndView asked(String act, AssignmentId id, Map<String, String> typed, InvalidInput e, Model model) {
        model.addAttribute("typed", new Typed(act, typed, e.field(), e.messageKey(), e.arguments()));
        return Forms.refused(detail(read(id), model), model);
    }

    ModelAndView asked(String act, AssignmentId id, String reason, InvalidInput e, Model model) {
        return asked(act, id, reason == null ? Map.of() : Map.of("reason", reason), e, model);
    }

    /** The units to which it can be offered, by code. */
    Map<String, String> units(AssignmentDetail detail) {
        return reader.units(detail.assigner()).stream()
                .collect(Collectors.toMap(
                        unit -> unit.code().value(), UnitView::name, (one, same) -> one, LinkedHashMap::new));
    }

    private Map<DelayCause, String> causes() {
        return Arrays.stream(DelayCause.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        cause ->
                                messages.getMessage("assignment.delay." + cause, null, LocaleContextHolder.getLocale()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static void offer(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }

    static String done(String province, AssignmentId id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "assignment.notice." + notice);
        return page(province, id);
    }

    static String page(String province, AssignmentId id) {
        return "redirect:/" + province + "/assignments/" + id;
    }
}
