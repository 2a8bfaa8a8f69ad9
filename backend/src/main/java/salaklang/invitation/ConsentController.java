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
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** The chair's consent to a meeting at short notice: one page with one button. */
@Controller
@RequestMapping("/{province}/meetings/{id}/invitation/consent")
class ConsentController {

    record RefusalForm(String reason) {}

    private final UrgentCalls urgentCalls;
    private final InvitationDesk desk;

    ConsentController(UrgentCalls urgentCalls, InvitationDesk desk) {
        this.urgentCalls = urgentCalls;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable MeetingId id, Model model) {
        model.addAttribute("form", new RefusalForm(""));
        return page(id, model);
    }

    @PostMapping
    String consent(@PathVariable String province, @PathVariable MeetingId id, RedirectAttributes redirect) {
        urgentCalls.consent(id);
        return done(redirect, "invitation.done.consented", province, id);
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @ModelAttribute("form") RefusalForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            urgentCalls.refuse(id, form.reason());
            return done(redirect, "invitation.done.refused", province, id);
        } catch (InvalidInput input) {
            Forms.reject(binding, input);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(id, model);
        }
    }

    private String page(MeetingId id, Model model) {
        var file = desk.consent(id);
        model.addAttribute("file", file);
        model.addAttribute("chairs", desk.isChair(file));
        return "invitation/consent";
    }

    private static String done(RedirectAttributes redirect, String notice, String province, MeetingId id) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/meetings/" + id + "/invitation/consent";
    }
}
