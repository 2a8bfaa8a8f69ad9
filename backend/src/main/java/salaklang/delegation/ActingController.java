package salaklang.delegation;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.web.NotFound;

/** In whose name one works: the choice in the header of every page, kept in the session. */
@Controller
@RequestMapping("/{province}" + ActingController.PATH)
class ActingController {

    static final String PATH = "/acting";

    private final DelegationService service;

    ActingController(DelegationService service) {
        this.service = service;
    }

    /** The choices as a part of the header; whoever comes here otherwise finds them on the page of delegations. */
    @GetMapping
    String choices(
            @PathVariable String province,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        if (htmx == null) {
            return "redirect:/" + province + "/delegations";
        }
        model.addAttribute("usable", service.usable());
        return "delegation/acting :: choices";
    }

    /** @param delegation blank for one's own name */
    @PostMapping
    String choose(
            @PathVariable String province,
            @RequestParam(defaultValue = "") String delegation,
            HttpSession session,
            RedirectAttributes redirect) {
        if (delegation.isBlank()) {
            session.removeAttribute(ActingInterceptor.SESSION);
            redirect.addFlashAttribute("notice", "delegation.acting.own");
            return "redirect:/" + province;
        }
        var chosen = service.usable().stream()
                .filter(one -> one.id().toString().equals(delegation))
                .findFirst()
                .orElseThrow(NotFound::new);
        session.setAttribute(ActingInterceptor.SESSION, chosen.id().toString());
        redirect.addFlashAttribute("notice", "delegation.acting.begun");
        redirect.addFlashAttribute("noticeArgs", new Object[] {chosen.principalPosition()});
        return "redirect:/" + province;
    }
}
