package salaklang.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.web.NotFound;

/** A seat with everyone who held it, and who holds it next. */
@Controller
@RequestMapping("/{province}/committees/{id}/seats/{seatId}")
class HolderController {

    private final CommitteeService service;
    private final SeatHolders holders;
    private final OrderFile orders;
    private final CommitteePages pages;

    HolderController(CommitteeService service, SeatHolders holders, OrderFile orders, CommitteePages pages) {
        this.service = service;
        this.holders = holders;
        this.orders = orders;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable CommitteeId id, @PathVariable SeatId seatId, Model model) {
        var committee = service.read(id);
        model.addAttribute("committee", committee);
        model.addAttribute("mayRun", service.mayRun(committee));
        var seat = service.seatFile(id, seatId);
        model.addAttribute("seat", seat);
        model.addAttribute("holder", seat.holderOn(pages.today()));
        model.addAttribute("orders", orders.byId(committee));
        pages.addUnits(model, Stream.of(seat.particulars()).map(SeatParticulars::unit));
        return "committee/seat";
    }

    @GetMapping("/holders/new")
    String newForm(@PathVariable CommitteeId id, @PathVariable SeatId seatId, Model model) {
        model.addAttribute("form", new HolderForm(null, "", "", "", pages.today(), null, "", null));
        return newPage(id, seatId, model);
    }

    @PostMapping("/holders/new")
    String appoint(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @PathVariable SeatId seatId,
            @ModelAttribute("form") HolderForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.readToRun(id);
        return FormAnswer.to(
                binding,
                () -> {
                    holders.appoint(id, seatId, form.version(), form.appointment());
                    return done(redirect, "committee.notice.holder-appointed", province, id, seatId);
                },
                response,
                () -> newPage(id, seatId, model));
    }

    @GetMapping("/holders/{tenure}")
    String correctForm(
            @PathVariable CommitteeId id, @PathVariable SeatId seatId, @PathVariable UUID tenure, Model model) {
        var page = correctPage(id, seatId, tenure, model);
        model.addAttribute("form", HolderForm.of((TenureView) model.getAttribute("tenure")));
        return page;
    }

    @PostMapping("/holders/{tenure}")
    String correct(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @PathVariable SeatId seatId,
            @PathVariable UUID tenure,
            @ModelAttribute("form") HolderForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.readToRun(id);
        return FormAnswer.to(
                binding,
                () -> {
                    holders.correct(id, seatId, tenure, form.version(), form.holder());
                    return done(redirect, "committee.notice.saved", province, id, seatId);
                },
                response,
                () -> correctPage(id, seatId, tenure, model));
    }

    @PostMapping("/holders/{tenure}/end")
    String vacate(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @PathVariable SeatId seatId,
            @PathVariable UUID tenure,
            @ModelAttribute("form") HolderForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.readToRun(id);
        return FormAnswer.to(
                binding,
                () -> {
                    holders.vacate(id, seatId, tenure, form.version(), form.until());
                    return done(redirect, "committee.notice.holder-left", province, id, seatId);
                },
                response,
                () -> correctPage(id, seatId, tenure, model));
    }

    private String newPage(CommitteeId id, SeatId seatId, Model model) {
        addSeat(id, seatId, model);
        pages.addOrders(model, orders.of(id));
        return "committee/holder-new";
    }

    private String correctPage(CommitteeId id, SeatId seatId, UUID tenure, Model model) {
        var seat = addSeat(id, seatId, model);
        model.addAttribute(
                "tenure",
                seat.holders().stream()
                        .filter(one -> one.id().equals(tenure))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        return "committee/holder";
    }

    private SeatFile addSeat(CommitteeId id, SeatId seatId, Model model) {
        model.addAttribute("committee", service.readToRun(id));
        var seat = service.seatFile(id, seatId);
        model.addAttribute("seat", seat);
        return seat;
    }

    private static String done(
            RedirectAttributes redirect, String notice, String province, CommitteeId id, SeatId seat) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/committees/" + id + "/seats/" + seat;
    }
}
