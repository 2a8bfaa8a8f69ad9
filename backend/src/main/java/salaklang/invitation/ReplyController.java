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
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** The answer of a seat: by the member, on a phone, or by the secretary who was told. */
@Controller
@RequestMapping("/{province}/meetings/{id}/invitation")
class ReplyController {

    private final ReplyService service;
    private final InvitationDesk desk;

    ReplyController(ReplyService service, InvitationDesk desk) {
        this.service = service;
        this.desk = desk;
    }

    /** To the person's own seat; nobody's is only shown the meeting. */
    @GetMapping("/reply")
    String own(@PathVariable String province, @PathVariable MeetingId id) {
        var mine = desk.mine(id);
        var page = "redirect:/" + province + "/meetings/" + id;
        return mine.isEmpty() ? page : page + "/invitation/seats/" + mine.get(0).id();
    }

    @GetMapping("/seats/{seat}")
    String show(@PathVariable MeetingId id, @PathVariable SeatId seat, Model model) {
        var invitation = desk.seat(id, seat);
        model.addAttribute("form", invitation.form());
        return page(invitation, model);
    }

    @PostMapping("/seats/{seat}")
    String reply(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable SeatId seat,
            @ModelAttribute("form") ReplyForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (!binding.hasErrors()) {
                service.reply(id, seat, form);
                redirect.addFlashAttribute("notice", "invitation.done.replied");
                return "redirect:/" + province + "/meetings/" + id + "/invitation/seats/" + seat;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (InvalidInput input) {
            Forms.reject(binding, input);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (WrongState changed) {
            if (!changed.thing().equals("invitation")) {
                throw changed;
            }
            binding.reject("error.state.invitation.CHANGED");
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return page(desk.seat(id, seat), model);
    }

    private static String page(SeatInvitation invitation, Model model) {
        model.addAttribute("file", invitation);
        model.addAttribute("listed", InvitationDesk.listed(invitation.seat()));
        return "invitation/reply";
    }
}
