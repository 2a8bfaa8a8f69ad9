package salaklang.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.assignment.AssignmentAccess;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;

/** What reports there are, each one step away. */
@Controller
@RequestMapping("/{province}/reports")
class ReportController {

    private static final int HALVES = 4;
    private static final int MONTHS_OF_HALF = 6;
    private static final int LATEST = 10;

    private final FollowUpReports followUp;
    private final ParticipationService participation;
    private final ActivityService activities;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReportController(
            FollowUpReports followUp,
            ParticipationService participation,
            ActivityService activities,
            CurrentUser currentUser,
            Clock clock) {
        this.followUp = followUp;
        this.participation = participation;
        this.activities = activities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param unit whose activities are shown */
    @GetMapping
    String list(@RequestParam(required = false) String unit, Model model) {
        var person = currentUser.require();
        var units = activities.units();
        var shown = activities.chosen(unit);
        var today = LocalDate.now(clock);
        boolean reads = !units.isEmpty() || AssignmentAccess.seesAll(person);
        model.addAttribute("committees", followUp.committees());
        model.addAttribute("now", PeriodChoices.quarterOf(today));
        model.addAttribute("before", PeriodChoices.quarterOf(today.minusMonths(3)));
        model.addAttribute("prepares", !units.isEmpty());
        model.addAttribute("reads", reads);
        model.addAttribute("reports", participation.list(null, LATEST));
        model.addAttribute("unit", shown.orElse(null));
        model.addAttribute("unitsInOrder", units);
        model.addAttribute(
                "activities",
                shown.map(one -> activities.list(one, null, LATEST)).orElse(List.of()));
        model.addAttribute("halves", halves(today));
        model.addAttribute("lists", lists(person, reads, !units.isEmpty()));
        return "report/list";
    }

    /** The half years for which a report may be wanted, the latest first: {@code 2569-1}. */
    private static List<Map.Entry<FiscalYear, Integer>> halves(LocalDate today) {
        return Stream.iterate(today, day -> day.minusMonths(MONTHS_OF_HALF))
                .limit(HALVES)
                .map(day -> Map.entry(FiscalYear.of(day), FiscalYear.halfOf(day)))
                .toList();
    }

    /** The lists that can be taken as a file: the path of each, and the key of its name. */
    private static Map<String, String> lists(Person person, boolean reads, boolean prepares) {
        return Stream.of(
                        new ListOfMenu("assignments", "menu.assignments", true),
                        new ListOfMenu("recommendations", "menu.recommendations", true),
                        new ListOfMenu("directives", "menu.directives", true),
                        new ListOfMenu("meetings", "menu.meetings", true),
                        new ListOfMenu("minutes", "minutes.list", true),
                        new ListOfMenu("proposals", "proposal.title", true),
                        new ListOfMenu("follow-up-rounds", "menu.follow-up", true),
                        new ListOfMenu("programmes", "menu.programmes", true),
                        new ListOfMenu("reports/participation", "report.participation", reads),
                        new ListOfMenu("reports/activities", "report.activities", prepares),
                        new ListOfMenu("delegations", "delegation.title", true),
                        new ListOfMenu("notices", "notification.title", true),
                        new ListOfMenu("units", "menu.units", true),
                        new ListOfMenu("committees", "menu.committees", true),
                        new ListOfMenu("people", "menu.people", person.is(Role.PROVINCE_ADMIN)),
                        new ListOfMenu("mails", "mail.list", person.is(Role.PROVINCE_ADMIN)),
                        new ListOfMenu("audit", "menu.audit", person.is(Role.PROVINCE_ADMIN, Role.AUDITOR)))
                .filter(ListOfMenu::seen)
                .collect(Collectors.toMap(ListOfMenu::path, ListOfMenu::name, (one, same) -> one, LinkedHashMap::new));
    }

    private record ListOfMenu(String path, String name, boolean seen) {}
}
