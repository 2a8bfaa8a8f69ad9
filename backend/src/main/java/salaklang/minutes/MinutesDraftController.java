package salaklang.minutes;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** The secretary's desk: the draft, section by section, until it is circulated. */
@Controller
@RequestMapping("/{province}/minutes/{id}")
class MinutesDraftController {

    private static final int USUAL_DAYS = 7;

    /** @param version the section's version now */
    record Saved(int version) {}

    private final MinutesService service;
    private final MinutesFiles files;
    private final MinutesPages pages;
    private final Clock clock;

    MinutesDraftController(MinutesService service, MinutesFiles files, MinutesPages pages, Clock clock) {
        this.service = service;
        this.files = files;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/edit")
    String edit(@PathVariable MinutesId id, Model model) {
        var file = requireRuns(files.file(id));
        model.addAttribute(
                "form", DraftForm.of(file.minutes(), LocalDate.now(clock).plusDays(USUAL_DAYS)));
        return page(file, model);
    }

    @PostMapping("/sections/{section}")
    String write(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @PathVariable SectionId section,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "-1") int version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.write(id, section, text, version);
        } catch (WrongState stale) {
            if (!stale.state().equals("CHANGED")) {
                throw stale;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("typed", text);
            model.addAttribute("typedIn", section);
            return edit(id, model);
        }
        return done(redirect, "minutes.done.saved", province, id, "/edit#s-" + section);
    }

    /** As {@link #write}, while the secretary types. */
    @PostMapping("/sections/{section}/autosave")
    @ResponseBody
    Saved autosave(
            @PathVariable MinutesId id,
            @PathVariable SectionId section,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "-1") int version) {
        return new Saved(service.write(id, section, text, version));
    }

    @PostMapping("/sections/{section}/record")
    String takeRecord(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @PathVariable SectionId section,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        service.takeRecord(id, section, version);
        return done(redirect, "minutes.done.record-taken", province, id, "/edit#s-" + section);
    }

    @PostMapping("/follow")
    String follow(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @RequestParam(defaultValue = "SUMMARY") RecordingStyle style,
            RedirectAttributes redirect) {
        service.follow(id, style);
        return done(redirect, "minutes.done.followed", province, id, "/edit");
    }

    @PostMapping("/signers")
    String nameSigners(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @ModelAttribute("form") DraftForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.nameSigners(id, form);
            var page = files.file(id).is("DRAFT") ? "/edit" : "";
            return done(redirect, "minutes.done.saved", province, id, page);
        } catch (WrongState stale) {
            if (!stale.state().equals("CHANGED")) {
                throw stale;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            var file = requireRuns(files.file(id));
            model.addAttribute("signersChanged", true);
            model.addAttribute("signersAgain", true);
            model.addAttribute("form", form.over(file.minutes()));
            return page(file, model);
        } catch (InvalidInput input) {
            model.addAttribute("signersAgain", true);
            return refused(id, input, binding, model, response);
        }
    }

    @PostMapping("/circulate")
    String circulate(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @ModelAttribute("form") DraftForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (!binding.hasErrors()) {
                service.circulate(id, form.closesOn());
                return done(redirect, "minutes.done.circulated", province, id, "");
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(requireRuns(files.file(id)), model);
        } catch (InvalidInput input) {
            return refused(id, input, binding, model, response);
        }
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable String province, @PathVariable MinutesId id, RedirectAttributes redirect) {
        service.takeBack(id);
        return done(redirect, "minutes.done.taken-back", province, id, "/edit");
    }

    private String refused(
            MinutesId id, InvalidInput input, BindingResult binding, Model model, HttpServletResponse response) {
        Forms.reject(binding, input);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(requireRuns(files.file(id)), model);
    }

    private String page(MinutesFile file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("styles", pages.choices("minutes.style.", RecordingStyle.values()));
        return "minutes/edit";
    }

    private static MinutesFile requireRuns(MinutesFile file) {
        if (!file.runs()) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        return file;
    }

    private static String done(RedirectAttributes redirect, String notice, String province, MinutesId id, String page) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/minutes/" + id + page;
    }
}
