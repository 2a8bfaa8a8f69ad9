package salaklang.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.web.InvalidInput;

/** Who came to a meeting and who presided, for those who run it. */
@Controller
@RequestMapping("/{province}/meetings/{id}/attendance")
class AttendanceController {

    private final MeetingService service;
    private final MeetingFiles files;
    private final MeetingPages pages;

    AttendanceController(MeetingService service, MeetingFiles files, MeetingPages pages) {
        this.service = service;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable MeetingId id, Model model) {
        var file = requireRuns(id);
        return page(file, AttendanceForm.of(file), Map.of(), model);
    }

    @PostMapping
    String record(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var file = requireRuns(id);
        var form = AttendanceForm.of(typed, file.seats(), typed.containsKey("rest"));
        try {
            service.recordAttendance(id, form.sheet());
        } catch (InvalidInput input) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, form, Map.of(input.field(), pages.text(input)), model);
        }
        redirect.addFlashAttribute("notice", "meeting.done.attendance");
        var to = typed.containsKey("rest") ? "/attendance" : file.is("IN_SESSION") ? "/room" : "";
        return "redirect:/" + province + "/meetings/" + id + to;
    }

    private MeetingFile requireRuns(MeetingId id) {
        var file = files.file(id);
        if (!file.runs()) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        return file;
    }

    private static String page(MeetingFile file, AttendanceForm form, Map<String, String> errors, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "meeting/attendance";
    }
}
