package salaklang.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The appointment orders of a committee. */
@Controller
@RequestMapping("/{province}/committees/{id}/orders")
class OrderController {

    /** What is typed of an order. */
    record OrderForm(String number, LocalDate issuedOn, String about, List<MultipartFile> files) {}

    private final CommitteeService service;
    private final OrderFile orders;

    OrderController(CommitteeService service, OrderFile orders) {
        this.service = service;
        this.orders = orders;
    }

    @GetMapping
    String list(@PathVariable CommitteeId id, Model model) {
        model.addAttribute("form", new OrderForm("", null, "", List.of()));
        return page(id, model);
    }

    @PostMapping
    String record(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @ModelAttribute("form") OrderForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.readToRun(id);
        return FormAnswer.to(
                binding,
                () -> {
                    var files = form.files() == null ? List.<MultipartFile>of() : form.files();
                    orders.record(id, form.number(), form.issuedOn(), form.about(), files);
                    redirect.addFlashAttribute("notice", "committee.notice.order-recorded");
                    return "redirect:/" + province + "/committees/" + id + "/orders";
                },
                response,
                () -> page(id, model));
    }

    @GetMapping("/{order}/file")
    ResponseEntity<Resource> file(@PathVariable CommitteeId id, @PathVariable OrderId order) {
        return orders.content(id, order).download();
    }

    private String page(CommitteeId id, Model model) {
        var committee = service.read(id);
        model.addAttribute("committee", committee);
        model.addAttribute("mayRun", service.mayRun(committee));
        model.addAttribute("orders", orders.of(committee));
        return "committee/orders";
    }
}
