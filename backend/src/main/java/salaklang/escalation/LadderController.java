package salaklang.escalation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** The ladder in words and drawn, and its change: a form, what it would mean, and only then the new version. */
@Controller
@RequestMapping("/{province}/ladder")
class LadderController {

    private final LadderService service;
    private final MessageSource messages;

    LadderController(LadderService service, MessageSource messages) {
        this.service = service;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "NORMAL") String urgency,
            @RequestParam(defaultValue = "AGENCY") String unit,
            Model model) {
        model.addAttribute("ladder", service.show(key(urgency, unit)));
        addChoices(model);
        return "escalation/ladder";
    }

    @GetMapping("/change")
    String changeForm(
            @RequestParam(defaultValue = "NORMAL") String urgency,
            @RequestParam(defaultValue = "AGENCY") String unit,
            @RequestParam(defaultValue = "false") boolean standard,
            Model model) {
        model.addAttribute("form", service.form(key(urgency, unit), standard));
        return formPage(model);
    }

    /** Back from the preview, with what was typed. */
    @PostMapping("/change")
    String changeFormAgain(@ModelAttribute("form") LadderForm form, BindingResult binding, Model model) {
        service.form(form.key(), false);
        return formPage(model);
    }

    @PostMapping("/preview")
    String preview(
            @ModelAttribute("form") LadderForm form, BindingResult binding, Model model, HttpServletResponse response) {
        service.form(form.key(), false);
        if (!binding.hasErrors()) {
            try {
                model.addAttribute("preview", service.preview(form));
                model.addAttribute("plan", form.plan());
                return "escalation/preview";
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            } catch (LadderChangedMeanwhile changed) {
                return changedMeanwhile(form, binding, model, response);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return formPage(model);
    }

    @PostMapping
    String change(
            @PathVariable String province,
            @ModelAttribute("form") LadderForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.form(form.key(), false);
        if (!binding.hasErrors()) {
            try {
                service.change(form);
                redirect.addFlashAttribute("notice", "escalation.notice.changed");
                return "redirect:/" + province + "/ladder?urgency=" + form.getUrgency() + "&unit=" + form.getUnit();
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            } catch (LadderChangedMeanwhile changed) {
                return changedMeanwhile(form, binding, model, response);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return formPage(model);
    }

    /** The form shows the version of now, so that what was typed can be sent knowingly. */
    private String changedMeanwhile(LadderForm form, BindingResult binding, Model model, HttpServletResponse response) {
        binding.reject("error.state.ladder.CHANGED");
        form.setShown(service.latest());
        response.setStatus(HttpStatus.CONFLICT.value());
        return formPage(model);
    }

    private String formPage(Model model) {
        addChoices(model);
        model.addAttribute("pending", service.pending().orElse(null));
        return "escalation/change";
    }

    private void addChoices(Model model) {
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("units", UnitClass.values());
        model.addAttribute("targets", EscalationTarget.values());
        model.addAttribute("dayKinds", words("escalation.days.", DayKind.values()));
        model.addAttribute("reaches", words("escalation.reach.", Reach.values()));
    }

    private Map<String, String> words(String prefix, Enum<?>[] values) {
        var words = new LinkedHashMap<String, String>();
        for (var value : values) {
            words.put(value.name(), messages.getMessage(prefix + value.name(), null, LocaleContextHolder.getLocale()));
        }
        return words;
    }

    /** Whatever is no urgency or class of unit counts as the usual one. */
    private static PlanKey key(String urgency, String unit) {
        return new PlanKey(
                one(Urgency.values(), urgency, Urgency.NORMAL), one(UnitClass.values(), unit, UnitClass.AGENCY));
    }

    private static <T extends Enum<T>> T one(T[] values, String name, T otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
