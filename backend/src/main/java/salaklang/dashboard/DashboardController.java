package salaklang.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

@Controller
class DashboardController {

    private final DashboardService service;

    DashboardController(DashboardService service) {
        this.service = service;
    }

    @GetMapping("/{province}/dashboard")
    String show(@RequestParam(required = false) String district, Model model) {
        model.addAttribute("view", service.read(district == null ? null : unit(district)));
        return "dashboard/province";
    }

    private static UnitCode unit(String code) {
        return UnitCode.find(code).orElseThrow(NotFound::new);
    }
}
