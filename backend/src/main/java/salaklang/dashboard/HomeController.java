package salaklang.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;
import salaklang.tenancy.Province;

/** Where a person stands on arrival: at what they must do next. */
@Controller
class HomeController {

    private final SecretaryDayService secretary;
    private final CentralPage central;
    private final CurrentUser user;

    HomeController(SecretaryDayService secretary, CentralPage central, CurrentUser user) {
        this.secretary = secretary;
        this.central = central;
        this.user = user;
    }

    @GetMapping("/{province}")
    String arrive(@PathVariable("province") String province, Model model) {
        var person = user.require();
        if (province.equals(Province.CENTRAL)) {
            central.fill(model, person);
            return CentralPage.VIEW;
        }
        if (person.governs() || person.is(Role.AUDITOR)) {
            return "redirect:/" + province + "/dashboard";
        }
        if (person.is(Role.COMMITTEE_SECRETARY, Role.PROVINCE_ADMIN)) {
            model.addAttribute("day", secretary.read());
            return "dashboard/secretary";
        }
        return "redirect:/" + province + "/assignments";
    }
}
