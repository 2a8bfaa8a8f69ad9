package salaklang.dashboard;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/** What the page of the centre shows: the provinces at work, and to its administrators those that could be added. */
final class CentralPage {

    static final String VIEW = "dashboard/central";

    private CentralPage() {}

    static void fill(Model model, Provinces provinces, Person person) {
        var active = provinces.all();
        Set<String> ids = active.stream().map(Province::id).collect(Collectors.toSet());
        model.addAttribute(
                "active", active.stream().filter(each -> !each.isCentral()).toList());
        model.addAttribute("wrong", false);
        model.addAttribute("mayAdd", person.is(Role.PLATFORM_ADMIN));
        model.addAttribute(
                "addable",
                provinces.everyKnown().stream()
                        .filter(each -> !ids.contains(each.id()))
                        .toList());
    }
}
