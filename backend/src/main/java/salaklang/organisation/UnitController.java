package salaklang.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.identity.UnitCode;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** The administrator's page of one unit. */
@Controller
@RequestMapping("/{province}/units/{root}/{name}")
class UnitController {

    /** What is typed into one of the three forms of the page. */
    record UnitForm(String nameTh, String nameEn, String shortTh, LocalDate closedOn, String to, String reason) {}

    private final UnitService service;
    private final Organisation organisation;

    UnitController(UnitService service, Organisation organisation) {
        this.service = service;
        this.organisation = organisation;
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
        flash.addFlashAttribute("notice", "organisation.notice.renamed");
        return done(
                province,
                code,
                result,
                model,
                () -> service.rename(code, form.nameTh(), form.nameEn(), form.shortTh()));
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
        flash.addFlashAttribute("notice", "organisation.notice.moved");
        return done(
                province,
                code,
                result,
                model,
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
        flash.addFlashAttribute("notice", "organisation.notice.closed");
        return done(province, code, result, model, () -> service.close(code, form.closedOn(), form.reason()));
    }

    private Object done(String province, UnitCode code, BindingResult result, Model model, Runnable act) {
        if (!result.hasErrors()) {
            try {
                act.run();
                return "redirect:/" + province + "/units/" + code;
            } catch (InvalidInput e) {
                Forms.reject(result, e);
            }
        }
        return new ModelAndView(with(service.read(code), model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String with(UnitDetail detail, Model model) {
        model.addAttribute("detail", detail);
        model.addAttribute(
                "others",
                organisation.all().stream()
                        .filter(unit -> !unit.code().equals(detail.unit().code()))
                        .collect(toMap(
                                unit -> unit.code().value(), UnitView::name, (one, same) -> one, LinkedHashMap::new)));
        return "organisation/unit";
    }

    private static UnitCode code(String root, String name) {
        return UnitCode.find(root + "/" + name).orElseThrow(NotFound::new);
    }
}
