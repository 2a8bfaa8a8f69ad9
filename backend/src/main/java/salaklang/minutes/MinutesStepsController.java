package salaklang.minutes;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** From the circulation on: corrections, adoption, lock, signatures, and a corrected version. */
@Controller
@RequestMapping("/{province}/minutes/{id}")
class MinutesStepsController {

    private final MinutesService service;
    private final MinutesLock lock;
    private final MinutesFiles files;
    private final MinutesPages pages;

    MinutesStepsController(MinutesService service, MinutesLock lock, MinutesFiles files, MinutesPages pages) {
        this.service = service;
        this.lock = lock;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping("/corrections")
    String corrections(@PathVariable MinutesId id, Model model) {
        model.addAttribute("file", files.file(id));
        return "minutes/corrections";
    }

    @GetMapping("/sections/{section}/ask")
    String askForm(@PathVariable MinutesId id, @PathVariable SectionId section, Model model) {
        var file = files.file(id);
        if (!file.mayAsk()) {
            throw new WrongState(
                    "minutes",
                    file.is("CIRCULATED")
                            ? "CORRECTIONS_CLOSED"
                            : file.minutes().state());
        }
        model.addAttribute("file", file);
        model.addAttribute("section", file.section(section));
        return "minutes/ask";
    }

    @PostMapping("/sections/{section}/ask")
    String ask(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @PathVariable SectionId section,
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.ask(id, section, wish, reason);
        } catch (InvalidInput input) {
            model.addAttribute("wish", wish);
            model.addAttribute("why", reason);
            return refused(input, model, response, askForm(id, section, model));
        }
        return done(redirect, "minutes.done.asked", province, id, "/corrections");
    }

    @PostMapping("/corrections/{correction}/accept")
    String accept(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @PathVariable CorrectionId correction,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "-1") int version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.accept(id, correction, text, version);
        } catch (WrongState stale) {
            if (!stale.state().equals("CHANGED")) {
                throw stale;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("typed", text);
            model.addAttribute("typedIn", correction);
            return corrections(id, model);
        } catch (InvalidInput input) {
            return refused(input, model, response, corrections(id, model));
        }
        return done(redirect, "minutes.done.accepted", province, id, "/corrections");
    }

    @PostMapping("/corrections/{correction}/decline")
    String decline(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @PathVariable CorrectionId correction,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.decline(id, correction, answer);
        } catch (InvalidInput input) {
            return refused(input, model, response, corrections(id, model));
        }
        return done(redirect, "minutes.done.declined", province, id, "/corrections");
    }

    @PostMapping("/corrections/close")
    String closeCorrections(
            @PathVariable String province,
            @PathVariable MinutesId id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return step(() -> service.closeCorrections(id), "minutes.done.closed", province, id, model, response, redirect);
    }

    @PostMapping("/adopt")
    String adopt(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @RequestParam(required = false) AdoptedBy how,
            @RequestParam(required = false) MeetingId meeting,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return step(
                () -> service.adopt(id, how, meeting), "minutes.done.adopted", province, id, model, response, redirect);
    }

    @PostMapping("/lock")
    String lock(
            @PathVariable String province,
            @PathVariable MinutesId id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return step(() -> lock.lock(id), "minutes.done.locked", province, id, model, response, redirect);
    }

    @PostMapping("/sign")
    String sign(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @RequestParam(required = false) Capacity capacity,
            @RequestParam(defaultValue = "") String sha256,
            @RequestParam(defaultValue = "") String intent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return step(
                () -> lock.sign(id, capacity, sha256, intent),
                "minutes.done.signed",
                province,
                id,
                model,
                response,
                redirect);
    }

    @PostMapping("/correct")
    String correct(
            @PathVariable String province,
            @PathVariable MinutesId id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var next = service.correct(id, reason);
            return done(redirect, "minutes.done.correcting", province, next, "/edit");
        } catch (InvalidInput input) {
            pages.show(model, files.file(id));
            return refused(input, model, response, "minutes/show");
        }
    }

    private String step(
            Runnable step,
            String notice,
            String province,
            MinutesId id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            step.run();
            return done(redirect, notice, province, id, "");
        } catch (InvalidInput input) {
            pages.show(model, files.file(id));
            return refused(input, model, response, "minutes/show");
        }
    }

    private String refused(InvalidInput input, Model model, HttpServletResponse response, String page) {
        model.addAttribute("problem", pages.text(input));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page;
    }

    private static String done(RedirectAttributes redirect, String notice, String province, MinutesId id, String page) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/minutes/" + id + page;
    }
}
