package salaklang.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import salaklang.meeting.MeetingState;
import salaklang.web.InvalidInput;

/** Who came to a meeting and who presides, and its opening, for those who run it. */
@Controller
@RequestMapping("/{province}/meetings/{id}")
class AttendanceController {

    private final AttendanceService service;
    private final AttendancePage.Reader reader;
    private final MessageSource messages;

    AttendanceController(AttendanceService service, AttendancePage.Reader reader, MessageSource messages) {
        this.service = service;
        this.reader = reader;
        this.messages = messages;
    }

    @GetMapping("/attendance")
    String show(@PathVariable MeetingId id, Model model) {
        var file = reader.requireRuns(id);
        return page(file, AttendanceForm.of(file.roll()), Map.of(), model);
    }

    @PostMapping("/attendance")
    String record(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var file = reader.requireRuns(id);
        var form = AttendanceForm.of(typed, file.roll().attendees(), typed.containsKey("rest"));
        try {
            service.record(id, form.sheet());
        } catch (InvalidInput input) {
            return refused(input, file, form, model, response);
        }
        var to = typed.containsKey("rest")
                ? "/attendance"
                : file.meeting().state() == MeetingState.IN_SESSION ? "/room" : "";
        return done(redirect, "attendance.done.recorded", province, id, to);
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
            return refused(input, id, model, response);
        }
        return done(redirect, "attendance.done.opened", province, id, "/room");
    }

    @PostMapping("/adjourn")
    String adjourn(
            @PathVariable String province,
            @PathVariable MeetingId id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.adjourn(id);
        } catch (InvalidInput input) {
            return refused(input, id, model, response);
        }
        return done(redirect, "attendance.done.adjourned", province, id, "");
    }

    private String refused(InvalidInput input, MeetingId id, Model model, HttpServletResponse response) {
        var file = reader.requireRuns(id);
        return refused(input, file, AttendanceForm.of(file.roll()), model, response);
    }

    private String refused(
            InvalidInput input, AttendancePage file, AttendanceForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        var words = messages.getMessage(
                input.messageKey(), input.arguments(), input.messageKey(), LocaleContextHolder.getLocale());
        return page(file, form, Map.of(input.field(), words), model);
    }

    private static String page(AttendancePage file, AttendanceForm form, Map<String, String> errors, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "attendance/list";
    }

    private static String done(RedirectAttributes redirect, String notice, String province, MeetingId id, String page) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/meetings/" + id + page;
    }
}
