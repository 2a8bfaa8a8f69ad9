package salaklang.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
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
        var filter = UnitFilter.of(q, group);
        model.addAttribute("units", filter.among(all, byCode));
        model.addAttribute("districts", byCode);
        model.addAttribute("groups", List.of(UnitGroups.values()));
        model.addAttribute("group", filter.group().map(UnitGroups::slug).orElse(""));
        var person = currentUser.require();
        var adds = person.is(Role.PROVINCE_ADMIN);
        model.addAttribute("adds", adds);
        model.addAttribute(
                "opens",
                all.stream()
                        .map(UnitView::code)
                        .filter(code -> adds || person.heads(code.office()))
                        .collect(toSet()));
        model.addAttribute("q", filter.words());
        return "organisation/list";
    }
}
