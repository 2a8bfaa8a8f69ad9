package salaklang.dashboard;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import salaklang.identity.UnitCode;
import salaklang.tally.ScopeKind;
import salaklang.web.Dates;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
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
    record Months(String fy, String from, String to) {

        static final Months USUAL = new Months(null, null, null);

        Period period(LocalDate today) {
            return Period.of(fy, from, to, today);
        }
    }

    /**
     * That of the province, or else the first of the person's own.
     *
     * @param all of what kind all are asked for, each with its numbers, and nothing else; see {@link Compared.Kind}
     */
    @GetMapping
    Object show(@PathVariable String province, Months months, String all, Model model) {
        var own = service.own();
        if (own.isEmpty()) {
            throw new NotFound();
        }
        return own.contains(DashboardScope.PROVINCE.path())
                ? show(ScopeKind.PROVINCE, "", months, all, model)
                : "redirect:/" + province + own.get(0);
    }

    @GetMapping("/committees/{id}")
    Object committee(@PathVariable String id, Months months, String all, Model model) {
        return show(ScopeKind.COMMITTEE, id, months, all, model);
    }

    @GetMapping("/programmes/{id}")
    Object programme(@PathVariable String id, Months months, String all, Model model) {
        return show(ScopeKind.PROGRAMME, id, months, all, model);
    }

    @GetMapping("/agencies/{code}")
    Object agency(@PathVariable String code, Months months, String all, Model model) {
        return show(ScopeKind.UNIT, "agencies/" + code, months, all, model);
    }

    @GetMapping("/laos/{code}")
    Object local(@PathVariable String code, Months months, String all, Model model) {
        return show(ScopeKind.UNIT, "laos/" + code, months, all, model);
    }

    @GetMapping("/districts/{code}")
    Object district(@PathVariable String code, Months months, String all, Model model) {
        var unit = UnitCode.find("districts/" + code).orElseThrow(NotFound::new);
        return show(unit.isDistrict() ? ScopeKind.DISTRICT : ScopeKind.UNIT, unit.value(), months, all, model);
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

    private Object show(ScopeKind kind, String id, Months months, String all, Model model) {
        var scope = DashboardScope.parse(kind, id);
        if (all == null) {
            return whole(scope, months, model);
        }
        var view = service.read(scope, months.period(dates.today()));
        model.addAttribute("view", view);
        model.addAttribute("compared", view.compared(all));
        return "dashboard/all";
    }

    /** A period that is none is refused in its form; all else is shown as usual. */
    private Object whole(DashboardScope scope, Months months, Model model) {
        try {
            model.addAttribute("view", service.read(scope, months.period(dates.today())));
            return "dashboard/show";
        } catch (InvalidInput e) {
            model.addAttribute("view", service.read(scope, Months.USUAL.period(dates.today())));
            model.addAttribute("badPeriod", e);
            return Forms.refused("dashboard/show", model);
        }
    }
}
