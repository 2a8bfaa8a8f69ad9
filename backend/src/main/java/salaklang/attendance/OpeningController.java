package salaklang.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.meeting.MeetingId;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** Opens a meeting where enough members are here, and gives it up where they are not. */
@Controller
@RequestMapping("/{province}/meetings/{id}")
class OpeningController {

    private final AttendanceService service;
    private final AttendancePage.Reader reader;
    private final AttendanceWords words;

    OpeningController(AttendanceService service, AttendancePage.Reader reader, AttendanceWords words) {
        this.service = service;
        this.reader = reader;
        this.words = words;
    }

    @PostMapping("/open")
    String open(
            @PathVariable String province,
            @PathVariable MeetingId id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.open(id);
        } catch (InvalidInput input) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var page = reader.rows(id);
            model.addAttribute("file", page);
            model.addAttribute("form", AttendanceForm.of(page));
            model.addAttribute("errors", Map.of(input.field(), words.of(input)));
            return "attendance/list";
        }
        redirect.addFlashAttribute("notice", "attendance.done.opened");
        return "redirect:/" + province + "/meetings/" + id + "/room";
    }

    @GetMapping("/adjourn")
    String adjournForm(@PathVariable MeetingId id, Model model) {
        var page = reader.adjourn(id);
        model.addAttribute(
                "form",
                new AdjournForm(
                        true,
                        null,
                        LocalTime.of(9, 0),
                        page.attendance().meeting().place()));
        return adjournPage(page, model);
    }

    @PostMapping("/adjourn")
    String adjourn(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @ModelAttribute("form") AdjournForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                service.adjourn(id, form.plan());
                redirect.addFlashAttribute("notice", "attendance.done.adjourned");
                return "redirect:/" + province + "/meetings/" + id;
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return adjournPage(reader.adjourn(id), model);
    }

    private static String adjournPage(AdjournPage page, Model model) {
        model.addAttribute("file", page.attendance());
        model.addAttribute("rule", page.rule());
        model.addAttribute("lastDay", page.lastDay());
        model.addAttribute("days", Integer.toString(page.days()));
        model.addAttribute("reduced", page.reduced());
        return "attendance/adjourn";
    }
}
