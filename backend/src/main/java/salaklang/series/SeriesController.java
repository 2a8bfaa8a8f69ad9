package salaklang.series;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.committee.CommitteeView;
import salaklang.meeting.MeetingMode;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** Series of meetings: their days are looked at before any meeting is planned. */
@Controller
@RequestMapping("/{province}/series")
class SeriesController {

    private final SeriesService service;
    private final MessageSource messages;
    private final Clock clock;

    SeriesController(SeriesService service, MessageSource messages, Clock clock) {
        this.service = service;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("all", service.pages());
        model.addAttribute("mayMake", !service.plannable().isEmpty());
        return "series/list";
    }

    @GetMapping("/new")
    String newForm(@RequestParam(required = false) String committee, Model model) {
        model.addAttribute(
                "form", SeriesForm.usual(committee, LocalDate.now(clock).plusDays(1)));
        return newPage(model);
    }

    @PostMapping("/new")
    String make(
            @PathVariable String province,
            @ModelAttribute("form") SeriesForm form,
            BindingResult binding,
            @RequestParam(required = false) String then,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                model.addAttribute("days", service.preview(form));
                if (!"plan".equals(then)) {
                    return newPage(model);
                }
                var id = service.make(form);
                redirect.addFlashAttribute("notice", "series.done.made");
                return "redirect:/" + province + "/series/" + id;
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return newPage(model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable SeriesId id, Model model) {
        model.addAttribute("series", service.page(id));
        return "series/show";
    }

    @PostMapping("/{id}/plan")
    String planNext(
            @PathVariable String province,
            @PathVariable SeriesId id,
            @RequestParam(defaultValue = "1") int count,
            RedirectAttributes redirect) {
        service.planNext(id, count);
        redirect.addFlashAttribute("notice", "series.done.planned");
        return "redirect:/" + province + "/series/" + id;
    }

    @PostMapping("/{id}/stop")
    String stop(
            @PathVariable String province,
            @PathVariable SeriesId id,
            @RequestParam(required = false) String reason,
            RedirectAttributes redirect) {
        service.stop(id, reason);
        redirect.addFlashAttribute("notice", "series.done.stopped");
        return "redirect:/" + province + "/series/" + id;
    }

    private String newPage(Model model) {
        var plannable = service.plannable();
        if (plannable.isEmpty()) {
            throw new AccessDeniedException("Runs no committee that can meet");
        }
        model.addAttribute(
                "committees",
                choices(plannable.stream(), committee -> committee.id().toString(), CommitteeView::name));
        model.addAttribute(
                "everies", choices(Stream.of(Every.values()), Enum::name, one -> text("series.every." + one)));
        model.addAttribute(
                "ordinals", choices(Stream.of(1, 2, 3, 4, -1), String::valueOf, one -> text("series.ordinal." + one)));
        model.addAttribute(
                "weekdays",
                choices(
                        Stream.of(DayOfWeek.values()),
                        Enum::name,
                        one -> one.getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale())));
        model.addAttribute(
                "modes", choices(Stream.of(MeetingMode.values()), Enum::name, one -> text("meeting.mode." + one)));
        return "series/new";
    }

    private static <T> Map<String, String> choices(Stream<T> of, Function<T, String> value, Function<T, String> name) {
        return of.collect(toMap(value, name, (one, same) -> one, LinkedHashMap::new));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
