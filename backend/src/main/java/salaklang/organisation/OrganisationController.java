package salaklang.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;

@Controller
@RequestMapping("/{province}/units")
class OrganisationController {

    private final Organisation organisation;
    private final CurrentUser currentUser;

    OrganisationController(Organisation organisation, CurrentUser currentUser) {
        this.organisation = organisation;
        this.currentUser = currentUser;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String group, Model model) {
        var all = organisation.withDivisions();
        var byCode = all.stream().collect(toMap(UnitView::code, Function.identity()));
        var words = q.strip();
        var chosen = UnitGroups.of(group);
        model.addAttribute(
                "units",
                all.stream()
                        .filter(unit -> chosen.map(part -> part.holds(unit)).orElse(true))
                        .filter(unit -> matches(words, unit)
                                || matches(words, byCode.get(unit.district()))
                                || matches(words, byCode.get(unit.code().office())))
                        .toList());
        model.addAttribute("districts", byCode);
        model.addAttribute("groups", List.of(UnitGroups.values()));
        model.addAttribute("group", chosen.map(UnitGroups::slug).orElse(""));
        var person = currentUser.require();
        var adds = person.is(Role.PROVINCE_ADMIN);
        model.addAttribute("adds", adds);
        model.addAttribute(
                "opens",
                all.stream()
                        .map(UnitView::code)
                        .filter(code -> adds || person.heads(code.office()))
                        .collect(toSet()));
        model.addAttribute("q", words);
        return "organisation/list";
    }

    private static boolean matches(String words, UnitView unit) {
        if (unit == null) {
            return false;
        }
        var wanted = words.toLowerCase(Locale.ROOT);
        return unit.nameTh().contains(wanted)
                || unit.shortTh().contains(wanted)
                || unit.nameEn().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
