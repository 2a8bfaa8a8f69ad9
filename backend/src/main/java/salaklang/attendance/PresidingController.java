package salaklang.attendance;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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
import salaklang.committee.SeatOffice;
import salaklang.meeting.MeetingId;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** Who presides over a meeting: who is next in line, and whom the chair has asked instead. */
@Controller
@RequestMapping("/{province}/meetings/{id}/attendance/presiding")
class PresidingController {

    private final AttendanceService service;
    private final AttendancePage.Reader reader;
    private final OrderFiles files;

    PresidingController(AttendanceService service, AttendancePage.Reader reader, OrderFiles files) {
        this.service = service;
        this.reader = reader;
        this.files = files;
    }

    @GetMapping
    String show(@PathVariable MeetingId id, Model model) {
        model.addAttribute("form", new PresidingForm("", "", null, null));
        return page(id, model);
    }

    @PostMapping
    String preside(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @ModelAttribute("form") PresidingForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return step(binding, () -> service.preside(id, form.presides()), province, id, model, response, redirect);
    }

    @GetMapping("/delegation")
    String delegation(@PathVariable MeetingId id, Model model) {
        var page = reader.requireRuns(id);
        model.addAttribute("form", DelegationForm.of(page.roll().delegation()));
        return delegationPage(page, model);
    }

    @PostMapping("/delegation")
    String delegate(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @ModelAttribute("form") DelegationForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                files.delegate(id, form);
                redirect.addFlashAttribute("notice", "attendance.done.delegated");
                return "redirect:/" + province + "/meetings/" + id + "/attendance/presiding";
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return delegationPage(reader.requireRuns(id), model);
    }

    private String step(
            BindingResult binding,
            Runnable step,
            String province,
            MeetingId id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                step.run();
                redirect.addFlashAttribute("notice", "attendance.done.presiding");
                return "redirect:/" + province + "/meetings/" + id + "/attendance";
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(id, model);
    }

    private String page(MeetingId id, Model model) {
        var page = reader.requireRuns(id);
        model.addAttribute("file", page);
        model.addAttribute("succession", page.roll().succession());
        return "attendance/presiding";
    }

    private static String delegationPage(AttendancePage page, Model model) {
        model.addAttribute("file", page);
        model.addAttribute(
                "seats",
                page.roll().attendees().stream()
                        .filter(one -> one.office() != SeatOffice.CHAIR)
                        .collect(toMap(
                                one -> one.seat().toString(),
                                Attendee::position,
                                (one, same) -> one,
                                LinkedHashMap::new)));
        return "attendance/delegation";
    }
}
