package salaklang.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;
import salaklang.web.Live;
import salaklang.web.NotFound;

/** Who came to a meeting and who left, for those who run it: all seats by one form, or one after the other by a click. */
@Controller
@RequestMapping("/{province}/meetings/{id}/attendance")
class AttendanceController {

    private static final String HTMX = "HX-Request";
    private static final String BOOSTED = "HX-Boosted";

    private final AttendanceService service;
    private final AttendancePage.Reader reader;
    private final AttendanceWords words;
    private final Live live;

    AttendanceController(AttendanceService service, AttendancePage.Reader reader, AttendanceWords words, Live live) {
        this.service = service;
        this.reader = reader;
        this.words = words;
        this.live = live;
    }

    @GetMapping
    String show(@PathVariable MeetingId id, Model model) {
        var page = reader.rows(id);
        return page(page, AttendanceForm.of(page), Map.of(), model);
    }

    /** What stands beside the list, as it is now. */
    @GetMapping("/side")
    String side(@PathVariable String province, @PathVariable MeetingId id, Model model) {
        model.addAttribute("file", reader.requireRuns(id));
        model.addAttribute("base", "/" + province + "/meetings/" + id);
        return "attendance/parts :: side(file=${file}, base=${base})";
    }

    /** What happens in the meeting, for whoever sees it. */
    @GetMapping("/live")
    @ResponseBody
    SseEmitter watch(@PathVariable MeetingId id) {
        reader.read(id);
        return live.watch("meeting/" + id);
    }

    @PostMapping
    String record(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var page = reader.rows(id);
        var form = AttendanceForm.of(typed, page.rows(), typed.containsKey("rest"));
        try {
            service.record(id, form);
        } catch (ListChanged changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var now = reader.rows(id);
            return page(now, form.over(now), words.of(changed, now), model);
        } catch (InvalidInput input) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(page, form, Map.of(input.field(), words.of(input)), model);
        }
        return done(redirect, province, id);
    }

    /** One row, for a page on which somebody else's click is to be seen. */
    @GetMapping("/seats/{seat}")
    String row(@PathVariable MeetingId id, @PathVariable SeatId seat, Model model) {
        var page = reader.rows(id);
        page(page, AttendanceForm.of(page), Map.of(), model);
        return row(page, seat, model);
    }

    @PostMapping("/seats/{seat}")
    String recordSeat(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable SeatId seat,
            @RequestParam Map<String, String> typed,
            @RequestHeader Map<String, String> headers,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = AttendanceForm.of(typed, reader.rows(id).rows(), false);
        var how = form.seat(seat.toString());
        if (how == null) {
            throw new InvalidInput("seat-" + seat, "attendance.error.seat-presence");
        }
        return step(
                () -> service.recordSeat(id, seat, how, null),
                form,
                province,
                id,
                seat,
                headers,
                model,
                response,
                redirect);
    }

    @PostMapping("/seats/{seat}/leave")
    String leave(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable SeatId seat,
            @RequestHeader Map<String, String> headers,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return step(() -> service.leave(id, seat, null), null, province, id, seat, headers, model, response, redirect);
    }

    @PostMapping("/seats/{seat}/return")
    String comeBack(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable SeatId seat,
            @RequestHeader Map<String, String> headers,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return step(
                () -> service.comeBack(id, seat, null), null, province, id, seat, headers, model, response, redirect);
    }

    /** A click on one seat answers with its row alone, a form without JavaScript with the page. */
    private String step(
            Runnable step,
            AttendanceForm typed,
            String province,
            MeetingId id,
            SeatId seat,
            Map<String, String> headers,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Map<String, String> errors = Map.of();
        try {
            step.run();
        } catch (InvalidInput input) {
            errors = Map.of(input.field(), words.of(input));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        if (errors.isEmpty() && !isForOneRow(headers)) {
            return done(redirect, province, id);
        }
        var page = reader.rows(id);
        var form = errors.isEmpty() || typed == null ? AttendanceForm.of(page) : typed;
        page(page, form, errors, model);
        if (!isForOneRow(headers)) {
            return "attendance/list";
        }
        return row(page, seat, model);
    }

    private static String row(AttendancePage page, SeatId seat, Model model) {
        model.addAttribute(
                "row",
                page.rows().stream()
                        .filter(row -> row.attendee().seat().equals(seat))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        return "attendance/parts :: row(row=${row}, form=${form}, errors=${errors}, file=${file})";
    }

    private static boolean isForOneRow(Map<String, String> headers) {
        return has(headers, HTMX) && !has(headers, BOOSTED);
    }

    private static boolean has(Map<String, String> headers, String name) {
        return headers.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static String page(AttendancePage page, AttendanceForm form, Map<String, String> errors, Model model) {
        model.addAttribute("file", page);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "attendance/list";
    }

    private static String done(RedirectAttributes redirect, String province, MeetingId id) {
        redirect.addFlashAttribute("notice", "attendance.done.recorded");
        return "redirect:/" + province + "/meetings/" + id + "/attendance";
    }
}
