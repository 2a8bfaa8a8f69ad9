package salaklang.organisation;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
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
import salaklang.web.WrongState;

/** New units, and new divisions of a unit. */
@Controller
@RequestMapping("/{province}/units")
class NewUnitController {

    record NewUnitForm(UnitKind kind, String code, String nameTh, String nameEn, String shortTh, String district) {

        UnitNaming naming() {
            return new UnitNaming(nameTh, nameEn, shortTh);
        }
    }

    private final UnitService service;
    private final Organisation organisation;
    private final MessageSource messages;

    NewUnitController(UnitService service, Organisation organisation, MessageSource messages) {
        this.service = service;
        this.organisation = organisation;
        this.messages = messages;
    }

    @GetMapping("/new")
    String newUnit(Model model) {
        service.requireAdministrator();
        model.addAttribute("form", new NewUnitForm(null, null, null, null, null, null));
        return unit(model);
    }

    @PostMapping("/new")
    Object add(
            @PathVariable String province,
            @ModelAttribute("form") NewUnitForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        service.requireAdministrator();
        return Forms.send(
                result,
                model,
                () -> added(
                        province,
                        service.add(
                                form.kind(),
                                form.code(),
                                UnitCode.find(form.district()).orElse(null),
                                form.naming()),
                        flash),
                () -> unit(model));
    }

    @GetMapping("/{root}/{name}/divisions")
    String newDivision(@PathVariable String root, @PathVariable String name, Model model) {
        var code = UnitController.code(root, name);
        model.addAttribute("form", new NewUnitForm(null, null, null, null, null, null));
        return division(code, model);
    }

    @PostMapping("/{root}/{name}/divisions")
    Object addDivision(
            @PathVariable String province,
            @PathVariable String root,
            @PathVariable String name,
            @ModelAttribute("form") NewUnitForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        var office = UnitController.code(root, name);
        return Forms.send(
                result,
                model,
                () -> {
                    service.addDivision(office, form.code(), form.naming());
                    flash.addFlashAttribute("notice", "organisation.notice.added");
                    return "redirect:/" + province + "/units/" + office;
                },
                () -> division(office, model));
    }

    private static String added(String province, UnitCode code, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "organisation.notice.added");
        return "redirect:/" + province + "/units/" + code;
    }

    private String unit(Model model) {
        model.addAttribute("kinds", kinds());
        model.addAttribute(
                "districts",
                organisation.all().stream()
                        .filter(unit -> unit.kind() == UnitKind.DISTRICT)
                        .collect(toMap(
                                unit -> unit.code().value(), UnitView::name, (one, same) -> one, LinkedHashMap::new)));
        return "organisation/new";
    }

    private String division(UnitCode office, Model model) {
        var detail = service.read(office);
        if (!detail.mayHaveDivisions()) {
            throw new AccessDeniedException("Only agencies and districts have divisions");
        }
        if (detail.closedOn() != null) {
            throw new WrongState("unit", "CLOSED");
        }
        model.addAttribute("office", detail.unit());
        return "organisation/new";
    }

    private Map<UnitKind, String> kinds() {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind != UnitKind.DIVISION)
                .collect(toMap(
                        kind -> kind,
                        kind -> messages.getMessage("organisation.kind." + kind, null, LocaleContextHolder.getLocale()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
