package salaklang.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.identity.RealmAway;
import salaklang.identity.Role;
import salaklang.organisation.Organisation;

@Controller
@RequestMapping("/{province}/people")
class PeopleController {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleController.class);
    private static final int PAGE = 50;

    private final DirectoryService directory;
    private final Organisation organisation;
    private final UnitsByName units;

    PeopleController(DirectoryService directory, Organisation organisation, UnitsByName units) {
        this.directory = directory;
        this.organisation = organisation;
        this.units = units;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Role role,
            @RequestParam(defaultValue = "ACTIVE") PeopleQuery.Part part,
            @RequestParam(required = false) String after,
            Model model) {
        var found = directory.list(
                new PeopleQuery(q, units.of(q), role == null ? Set.of() : Set.of(role), part, after), PAGE + 1);
        var people = found.stream().limit(PAGE).toList();
        model.addAttribute("people", people);
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).userName() : null);
        model.addAttribute(
                "units",
                organisation.byCode(
                        people.stream().flatMap(entry -> entry.units().stream()).collect(Collectors.toSet())));
        model.addAttribute(
                "roles",
                List.of(Role.values()).stream()
                        .filter(each -> !each.isCentral())
                        .toList());
        model.addAttribute("role", role);
        model.addAttribute("parts", PeopleQuery.Part.values());
        model.addAttribute("part", part);
        model.addAttribute("q", q.strip());
        return "directory/list";
    }

    @PostMapping("/refresh")
    String refresh(@PathVariable String province, RedirectAttributes redirect) {
        try {
            var done = directory.refreshNow();
            redirect.addFlashAttribute("notice", "directory.refreshed");
            redirect.addFlashAttribute("noticeArgs", new Object[] {done.people(), done.changed(), done.left()});
        } catch (RealmAway away) {
            LOG.warn("The directory of {} cannot be refreshed now: {}", province, away.getMessage());
            redirect.addFlashAttribute("notice", "directory.realm-away");
        }
        return "redirect:/" + province + "/people";
    }
}
