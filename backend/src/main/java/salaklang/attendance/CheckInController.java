package salaklang.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;

/** The code on the wall, and what a member sees who scans it. */
@Controller
@RequestMapping("/{province}/meetings/{id}")
class CheckInController {

    private final CheckInService service;
    private final AttendancePage.Reader reader;
    private final AttendanceWords words;
    private final Clock clock;

    CheckInController(CheckInService service, AttendancePage.Reader reader, AttendanceWords words, Clock clock) {
        this.service = service;
        this.reader = reader;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/attendance/code")
    String wall(@PathVariable MeetingId id, Model model) {
        model.addAttribute("file", reader.requireRuns(id));
        model.addAttribute("at", Long.toString(clock.millis()));
        return "attendance/code";
    }

    @GetMapping("/attendance/code.svg")
    ResponseEntity<String> code(@PathVariable MeetingId id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Type", "image/svg+xml")
                .body(QrCode.svg(service.address(id)));
    }

    @GetMapping("/check-in")
    String scanned(@PathVariable MeetingId id, @RequestParam(defaultValue = "") String code, Model model) {
        return page(service.scanned(id, code), model);
    }

    @PostMapping("/check-in/{seat}")
    String checkIn(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable SeatId seat,
            @RequestParam(defaultValue = "") String pass,
            Model model,
            HttpServletResponse response) {
        return step(() -> service.checkIn(id, seat, pass), "attendance.done.in", id, pass, model, response);
    }

    @PostMapping("/check-in/{seat}/leave")
    String leave(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable SeatId seat,
            @RequestParam(defaultValue = "") String pass,
            Model model,
            HttpServletResponse response) {
        return step(() -> service.leave(id, seat, pass), "attendance.done.out", id, pass, model, response);
    }

    /** Stays on the same page, so that whoever came can also go. */
    private String step(
            Runnable step, String done, MeetingId id, String pass, Model model, HttpServletResponse response) {
        var usable = pass;
        try {
            step.run();
            model.addAttribute("done", done);
        } catch (InvalidInput input) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problem", words.of(input));
            usable = input.field().equals("pass") ? null : pass;
        }
        return page(service.page(id, usable), model);
    }

    private static String page(CheckInPage page, Model model) {
        model.addAttribute("pass", page.pass());
        model.addAttribute("seats", page.seats());
        model.addAttribute("meeting", page.meeting());
        return "attendance/check-in";
    }
}
