package salaklang.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/** Where somebody arrives who has not said of which province. */
@Controller
class StartPage {

    private final Provinces provinces;

    StartPage(Provinces provinces) {
        this.provinces = provinces;
    }

    @GetMapping("/")
    String start(Model model) {
        var active = provinces.all();
        model.addAttribute(
                "provinces",
                active.stream().filter(province -> !province.isCentral()).toList());
        model.addAttribute(
                "central",
                active.stream().filter(Province::isCentral).findFirst().orElse(null));
        return "start";
    }
}
