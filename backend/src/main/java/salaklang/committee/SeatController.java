package salaklang.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who sits in a committee, and what it is called: for those who run it. */
@Controller
@RequestMapping("/{province}/committees/{id}")
class SeatController {

    private final CommitteeService service;
    private final CommitteeRegister register;
    private final CommitteePages pages;

    SeatController(CommitteeService service, CommitteeRegister register, CommitteePages pages) {
        this.service = service;
        this.register = register;
        this.pages = pages;
    }

    @GetMapping("/edit")
    String edit(@PathVariable CommitteeId id, Model model) {
        return editPage(id, model);
    }

    @PostMapping("/edit")
    String describe(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @ModelAttribute("form") CommitteeForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.readToRun(id);
        return FormAnswer.to(
                binding,
                () -> {
                    service.describe(
                            id, form.version(), form.name(), form.kind(), form.establishedOn(), form.parentId());
                    return done(redirect, "committee.notice.saved", province, id);
                },
                response,
                () -> editPage(id, model));
    }

    @PostMapping("/seats")
    String addSeat(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @ModelAttribute("seat") SeatForm seat,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.readToRun(id);
        return FormAnswer.to(
                binding,
                () -> {
                    service.addSeat(id, seat.usual());
                    return done(redirect, "committee.notice.seat-added", province, id);
                },
                response,
                () -> editPage(id, model));
    }

    @PostMapping("/representatives")
    String addRepresentatives(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @ModelAttribute("representatives") RepresentativesForm representatives,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.readToRun(id);
        return FormAnswer.to(
                binding,
                () -> {
                    var added = service.addRepresentatives(id, representatives.units());
                    redirect.addFlashAttribute("noticeArgs", new Object[] {added});
                    return done(redirect, "committee.notice.seats-added", province, id);
                },
                response,
                () -> editPage(id, model));
    }

    @GetMapping("/seats/{seatId}/edit")
    String seat(@PathVariable CommitteeId id, @PathVariable SeatId seatId, Model model) {
        model.addAttribute("committee", service.readToRun(id));
        var seat = service.seatFile(id, seatId);
        model.addAttribute("seat", SeatForm.of(seat));
        return seatPage(seat, model);
    }

    @PostMapping("/seats/{seatId}")
    String changeSeat(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @PathVariable SeatId seatId,
            @ModelAttribute("seat") SeatForm seat,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("committee", service.readToRun(id));
        return FormAnswer.to(
                binding,
                () -> {
                    service.changeSeat(id, seatId, seat.version(), seat.particulars());
                    return done(redirect, "committee.notice.seat-changed", province, id);
                },
                response,
                () -> seatPage(service.seatFile(id, seatId), model));
    }

    @PostMapping("/seats/{seatId}/remove")
    String removeSeat(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @PathVariable SeatId seatId,
            RedirectAttributes redirect) {
        service.removeSeat(id, seatId);
        return done(redirect, "committee.notice.seat-removed", province, id);
    }

    @PostMapping("/seats/{seatId}/up")
    String moveSeatUp(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @PathVariable SeatId seatId,
            RedirectAttributes redirect) {
        service.moveSeatUp(id, seatId);
        return done(redirect, "committee.notice.seat-changed", province, id);
    }

    @PostMapping("/dissolve")
    String dissolve(@PathVariable String province, @PathVariable CommitteeId id, RedirectAttributes redirect) {
        service.dissolve(id);
        redirect.addFlashAttribute("notice", "committee.notice.dissolved");
        return "redirect:/" + province + "/committees/" + id;
    }

    private static String done(RedirectAttributes redirect, String notice, String province, CommitteeId id) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/committees/" + id + "/edit";
    }

    private String editPage(CommitteeId id, Model model) {
        var committee = service.readToRun(id);
        model.addAttribute("committee", committee);
        addUnlessTyped(model, "form", CommitteeForm.of(committee));
        addUnlessTyped(model, "seat", SeatForm.empty(committee.hasChair()));
        addUnlessTyped(model, "representatives", new RepresentativesForm(List.of()));
        pages.addSeatsToChange(model, register.seats(id));
        pages.addKinds(model);
        pages.addParents(model, service.possibleParents(id));
        return "committee/edit";
    }

    private String seatPage(SeatFile seat, Model model) {
        model.addAttribute("seatId", seat.id());
        model.addAttribute("version", seat.version());
        pages.addChoicesOfSeat(model);
        return "committee/seat-edit";
    }

    private static void addUnlessTyped(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
