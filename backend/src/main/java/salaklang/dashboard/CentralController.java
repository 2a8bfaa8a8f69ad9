package salaklang.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.identity.CurrentUser;
import salaklang.identity.NewTenants;
import salaklang.identity.Role;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/** The platform's administrators add provinces. */
@Controller
class CentralController {

    private final NewTenants tenants;
    private final Provinces provinces;
    private final CentralPage page;
    private final CurrentUser user;

    CentralController(NewTenants tenants, Provinces provinces, CentralPage page, CurrentUser user) {
        this.page = page;
        this.tenants = tenants;
        this.provinces = provinces;
        this.user = user;
    }

    @PostMapping("/central/provinces")
    String add(
            @RequestParam(defaultValue = "") String id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var person = user.require();
        if (!person.is(Role.PLATFORM_ADMIN)) {
            throw new AccessDeniedException("For platform administrators");
        }
        if (id.equals(Province.CENTRAL) || provinces.known(id).isEmpty()) {
            page.fill(model, person);
            model.addAttribute("wrong", true);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return CentralPage.VIEW;
        }
        var added = tenants.add(id);
        redirect.addFlashAttribute(
                "notice", added.ready() ? "dashboard.central.added" : "dashboard.central.added-later");
        return "redirect:/central";
    }
}
