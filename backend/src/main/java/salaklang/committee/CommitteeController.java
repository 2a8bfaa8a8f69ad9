package salaklang.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
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
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** Committees: the list, one of them, and setting up a new one. */
@Controller
@RequestMapping("/{province}/committees")
class CommitteeController {

    private final CommitteeService service;
    private final CommitteeRegister register;
    private final OrderFile orders;
    private final CommitteePages pages;

    CommitteeController(CommitteeService service, CommitteeRegister register, OrderFile orders, CommitteePages pages) {
        this.service = service;
        this.register = register;
        this.orders = orders;
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        var committees = service.list();
        model.addAttribute("trees", CommitteeTree.of(committees));
        model.addAttribute(
                "run",
                committees.stream()
                        .filter(service::mayRun)
                        .map(CommitteeView::id)
                        .collect(Collectors.toSet()));
        model.addAttribute("mayCreate", service.mayCreate());
        pages.addUnits(model, committees.stream().map(CommitteeView::secretariat));
        return "committee/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable CommitteeId id, Model model) {
        var committee = service.read(id);
        model.addAttribute("committee", committee);
        model.addAttribute("mayRun", service.mayRun(committee));
        var seats = register.seats(id);
        model.addAttribute("members", seats.stream().filter(SeatView::counts).count());
        var all = service.list();
        model.addAttribute(
                "above",
                all.stream()
                        .filter(one -> one.id().equals(committee.parent()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "below", all.stream().filter(one -> id.equals(one.parent())).toList());
        model.addAttribute("orders", orders.of(committee));
        pages.addSeats(model, committee, seats);
        return "committee/show";
    }

    @GetMapping("/new")
    String newForm(Model model) {
        service.requireMayCreate();
        var secretariats = service.possibleSecretariats();
        var only = secretariats.size() == 1 ? secretariats.get(0).code().value() : "";
        model.addAttribute("form", new CommitteeForm(null, "", CommitteeKind.COMMITTEE, only, null, ""));
        return newPage(model);
    }

    @PostMapping("/new")
    String create(
            @PathVariable String province,
            @ModelAttribute("form") CommitteeForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.requireMayCreate();
        if (!binding.hasErrors()) {
            try {
                var id = service.create(
                        form.name(), form.kind(), form.secretariat(), form.establishedOn(), form.parentId());
                redirect.addFlashAttribute("notice", "committee.notice.created");
                return "redirect:/" + province + "/committees/" + id + "/edit";
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return newPage(model);
    }

    private String newPage(Model model) {
        pages.addKinds(model);
        pages.addParents(model, service.possibleParents(null));
        model.addAttribute("secretariats", pages.grouped(service.possibleSecretariats()));
        return "committee/new";
    }
}
