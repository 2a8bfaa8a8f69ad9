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

    /** That of the province, or else the first of the person's own. */
    @GetMapping
    String show(@PathVariable String province, Months months, Model model) {
        var own = service.own();
        if (own.isEmpty()) {
            throw new NotFound();
        }
        return own.contains(DashboardScope.PROVINCE.path())
                ? show(ScopeKind.PROVINCE, "", months, model)
                : "redirect:/" + province + own.get(0);
    }

    @GetMapping("/committees/{id}")
    String committee(@PathVariable String id, Months months, Model model) {
        return show(ScopeKind.COMMITTEE, id, months, model);
    }

    @GetMapping("/programmes/{id}")
    String programme(@PathVariable String id, Months months, Model model) {
        return show(ScopeKind.PROGRAMME, id, months, model);
    }

    @GetMapping("/agencies/{code}")
    String agency(@PathVariable String code, Months months, Model model) {
        return show(ScopeKind.UNIT, "agencies/" + code, months, model);
    }

    @GetMapping("/laos/{code}")
    String local(@PathVariable String code, Months months, Model model) {
        return show(ScopeKind.UNIT, "laos/" + code, months, model);
    }

    @GetMapping("/districts/{code}")
    String district(@PathVariable String code, Months months, Model model) {
        var unit = UnitCode.find("districts/" + code).orElseThrow(NotFound::new);
        return show(unit.isDistrict() ? ScopeKind.DISTRICT : ScopeKind.UNIT, unit.value(), months, model);
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

    private String show(ScopeKind kind, String id, Months months, Model model) {
        var period = Period.of(months.fy(), months.from(), months.to(), dates.today());
        model.addAttribute("view", service.read(DashboardScope.parse(kind, id), period));
        return "dashboard/show";
    }
}
