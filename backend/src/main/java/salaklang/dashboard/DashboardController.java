package salaklang.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import salaklang.identity.UnitCode;
import salaklang.tally.ScopeKind;
import salaklang.web.Dates;
import salaklang.web.Live;
import salaklang.web.NotFound;

/** The state of the province and of its parts, and the lists behind the numbers. */
@Controller
@RequestMapping("/{province}/dashboard")
class DashboardController {

    private final DashboardService service;
    private final WorkListService work;
    private final Live live;
    private final Dates dates;

    DashboardController(DashboardService service, WorkListService work, Live live, Dates dates) {
        this.service = service;
        this.work = work;
        this.live = live;
        this.dates = dates;
    }

    /** Which months the trend is about: a fiscal year, or from one month to another. */
    record Months(String fy, String from, String to) {}

    /** @param all of what kind all are asked for, each with its numbers, and nothing else; see {@link Compared.Kind} */
    record Asked(String fy, String from, String to, String all) {

        Months months() {
            return new Months(fy, from, to);
        }
    }

    /** That of the province, or else the first of the person's own. */
    @GetMapping
    String show(@PathVariable String province, Asked asked, Model model) {
        var own = service.own();
        if (own.isEmpty()) {
            throw new NotFound();
        }
        return own.contains(DashboardScope.PROVINCE.path())
                ? show(ScopeKind.PROVINCE, "", asked, model)
                : "redirect:/" + province + own.get(0);
    }

    @GetMapping("/committees/{id}")
    String committee(@PathVariable String id, Asked asked, Model model) {
        return show(ScopeKind.COMMITTEE, id, asked, model);
    }

    @GetMapping("/programmes/{id}")
    String programme(@PathVariable String id, Asked asked, Model model) {
        return show(ScopeKind.PROGRAMME, id, asked, model);
    }

    @GetMapping("/agencies/{code}")
    String agency(@PathVariable String code, Asked asked, Model model) {
        return show(ScopeKind.UNIT, "agencies/" + code, asked, model);
    }

    @GetMapping("/laos/{code}")
    String local(@PathVariable String code, Asked asked, Model model) {
        return show(ScopeKind.UNIT, "laos/" + code, asked, model);
    }

    @GetMapping("/districts/{code}")
    String district(@PathVariable String code, Asked asked, Model model) {
        var unit = UnitCode.find("districts/" + code).orElseThrow(NotFound::new);
        return show(unit.isDistrict() ? ScopeKind.DISTRICT : ScopeKind.UNIT, unit.value(), asked, model);
    }

    @GetMapping("/work")
    String list(WorkListService.Asked asked, Model model) {
        model.addAttribute("page", work.page(asked));
        return "dashboard/work";
    }

    @GetMapping("/live")
    SseEmitter watch() {
        if (service.own().isEmpty()) {
            throw new NotFound();
        }
        return live.watch(DashboardLive.TOPIC);
    }

    private String show(ScopeKind kind, String id, Asked asked, Model model) {
        var view = service.read(DashboardScope.parse(kind, id), period(asked.months()));
        model.addAttribute("view", view);
        if (asked.all() == null) {
            return "dashboard/show";
        }
        model.addAttribute("compared", view.compared(asked.all()));
        return "dashboard/all";
    }

    private Period period(Months months) {
        return Period.of(months.fy(), months.from(), months.to(), dates.today());
    }
}
