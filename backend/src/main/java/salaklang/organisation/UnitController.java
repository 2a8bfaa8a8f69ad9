package salaklang.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.identity.UnitCode;
import salaklang.web.Forms;
import salaklang.web.NotFound;

/** The page of one unit, for the administrator and who leads it. */
@Controller
@RequestMapping("/{province}/units/{root}/{name}")
class UnitController {

    /** What is typed into one of the three forms of the page. */
    record UnitForm(String nameTh, String nameEn, String shortTh, LocalDate closedOn, String to, String reason) {

        UnitNaming naming() {
            return new UnitNaming(nameTh, nameEn, shortTh);
        }
    }

    private final UnitService service;

    UnitController(UnitService service) {
        this.service = service;
    }

    @GetMapping
    String show(@PathVariable String root, @PathVariable String name, Model model) {
        var detail = service.read(code(root, name));
        var unit = detail.unit();
        model.addAttribute("form", new UnitForm(unit.nameTh(), unit.nameEn(), unit.shortTh(), null, null, null));
        return with(detail, model);
    }

    @PostMapping("/name")
    Object rename(
            @PathVariable String province,
            @PathVariable String root,
            @PathVariable String name,
            @ModelAttribute("form") UnitForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        var code = code(root, name);
        return done(province, code, result, model, flash, "renamed", () -> service.rename(code, form.naming()));
    }

    @PostMapping("/work")
    Object moveWork(
            @PathVariable String province,
            @PathVariable String root,
            @PathVariable String name,
            @ModelAttribute("form") UnitForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        var code = code(root, name);
        return done(
                province,
                code,
                result,
                model,
                flash,
                "moved",
                () -> service.moveWork(code, UnitCode.find(form.to()).orElse(null), form.reason()));
    }

    @PostMapping("/closing")
    Object close(
            @PathVariable String province,
            @PathVariable String root,
            @PathVariable String name,
            @ModelAttribute("form") UnitForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        var code = code(root, name);
        return done(
                province,
                code,
                result,
                model,
                flash,
                "closed",
                () -> service.close(code, form.closedOn(), form.reason()));
    }

    private Object done(
            String province,
            UnitCode code,
            BindingResult result,
            Model model,
            RedirectAttributes flash,
            String notice,
            Runnable act) {
        return Forms.send(
                result,
                model,
                () -> {
                    act.run();
                    flash.addFlashAttribute("notice", "organisation.notice." + notice);
                    return "redirect:/" + province + "/units/" + code;
                },
                () -> with(service.read(code), model));
    }

    private String with(UnitDetail detail, Model model) {
        model.addAttribute("detail", detail);
        if (detail.manages()) {
            model.addAttribute(
                    "others",
                    service.targets(detail.unit().code()).stream()
                            .collect(toMap(
                                    unit -> unit.code().value(),
                                    UnitView::name,
                                    (one, same) -> one,
                                    LinkedHashMap::new)));
        }
        return "organisation/unit";
    }

    static UnitCode code(String root, String name) {
        return UnitCode.find(root + "/" + name).orElseThrow(NotFound::new);
    }
}
