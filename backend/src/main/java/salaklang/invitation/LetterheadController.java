package salaklang.invitation;

import jakarta.servlet.http.HttpServletResponse;
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
import salaklang.meeting.MeetingRecord;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** What stands on the letters of a secretariat, reached from the letter that is to be sent. */
@Controller
@RequestMapping("/{province}/meetings/{id}/invitation/letterhead")
class LetterheadController {

    private final LetterheadService service;
    private final MeetingRecord meetings;

    LetterheadController(LetterheadService service, MeetingRecord meetings) {
        this.service = service;
        this.meetings = meetings;
    }

    @GetMapping
    String edit(@PathVariable MeetingId id, Model model) {
        var committee = service.require(meetings.require(id).committee());
        model.addAttribute("form", service.of(committee.secretariat()));
        return page(id, model);
    }

    @PostMapping
    String write(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @ModelAttribute("form") LetterheadForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.write(meetings.require(id).committee(), form);
            redirect.addFlashAttribute("notice", "invitation.done.letterhead");
            return "redirect:/" + province + "/meetings/" + id + "/invitation";
        } catch (InvalidInput input) {
            Forms.reject(binding, input);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (WrongState changed) {
            binding.reject("error.state.letterhead.CHANGED");
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return page(id, model);
    }

    private String page(MeetingId id, Model model) {
        var meeting = meetings.require(id);
        service.require(meeting.committee());
        model.addAttribute("meeting", meeting);
        return "invitation/letterhead";
    }
}
