package salaklang.report;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.document.DocumentId;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.organisation.UnitView;
import salaklang.report.ActivityRecord.Listed;
import salaklang.spreadsheet.Rows;
import salaklang.web.Forms;
import salaklang.web.NotFound;

/** Activities that are open to outsiders: meetings marked so, and others. */
@Controller
@RequestMapping("/{province}/reports/activities")
class ActivityController {

    private static final String PAGE = "report/activity";
    private static final int ROWS = 50;

    private final ActivityService service;

    ActivityController(ActivityService service) {
        this.service = service;
    }

    /** @param unit whose they are; null for the person's own */
    @GetMapping
    String list(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) ActivityId after,
            Model model) {
        var shown = service.chosen(unit).orElseThrow(NotFound::new);
        var page = Rows.Page.of(service.list(shown, after, ROWS + 1), ROWS, Listed::id);
        model.addAttribute("activities", page.rows());
        model.addAttribute("next", page.next());
        model.addAttribute("unit", shown);
        model.addAttribute("unitsInOrder", service.units());
        return "report/activities";
    }

    @PostMapping
    String open(
            @PathVariable String province,
            @RequestParam(required = false) MeetingId meeting,
            RedirectAttributes redirect) {
        if (meeting == null) {
            throw new NotFound();
        }
        var id = service.open(meeting);
        redirect.addFlashAttribute("notice", "report.notice.opened");
        return page(province, id);
    }

    @GetMapping("/new")
    String newForm(Model model) {
        var form = new ActivityForm();
        var units = service.units();
        if (units.isEmpty()) {
            throw new NotFound();
        }
        form.setUnit(units.get(0).code().value());
        model.addAttribute("form", form);
        return newPage(model);
    }

    @PostMapping("/new")
    Object record(
            @PathVariable String province,
            @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return Forms.send(
                errors,
                model,
                () -> {
                    var unit = UnitCode.find(form.getUnit()).orElseThrow(NotFound::new);
                    return saved(province, service.record(unit, form.content(), form.getFiles()), redirect);
                },
                () -> newPage(model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable ActivityId id, Model model) {
        var detail = service.read(id);
        model.addAttribute("form", ActivityForm.of(detail.activity()));
        return page(detail, model);
    }

    @PostMapping("/{id}")
    Object change(
            @PathVariable String province,
            @PathVariable ActivityId id,
            @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        try {
            return Forms.send(
                    errors,
                    model,
                    () -> {
                        service.change(id, form.getVersion(), form.content(), form.getFiles());
                        return saved(province, id, redirect);
                    },
                    () -> page(service.read(id), model));
        } catch (ChangedMeanwhile stale) {
            errors.reject("error.state.report.CHANGED");
            return new ModelAndView(page(service.read(id), model), model.asMap(), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable String province, @PathVariable ActivityId id, RedirectAttributes redirect) {
        service.remove(id);
        redirect.addFlashAttribute("notice", "report.notice.removed");
        return "redirect:/" + province + "/reports";
    }

    @GetMapping("/{id}/photos/{photo}")
    ResponseEntity<Resource> photo(@PathVariable ActivityId id, @PathVariable DocumentId photo) {
        return service.photo(id, photo).download();
    }

    private String newPage(Model model) {
        model.addAttribute(
                "units",
                service.units().stream()
                        .collect(toMap(
                                one -> one.code().value(), UnitView::name, (one, same) -> one, LinkedHashMap::new)));
        return PAGE;
    }

    private static String page(ActivityService.Detail detail, Model model) {
        model.addAttribute("it", detail);
        return PAGE;
    }

    private static String saved(String province, ActivityId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "report.notice.saved");
        return page(province, id);
    }

    private static String page(String province, ActivityId id) {
        return "redirect:/" + province + "/reports/activities/" + id;
    }
}
