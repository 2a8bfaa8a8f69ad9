package salaklang.report;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import salaklang.committee.CommitteeView;
import salaklang.organisation.UnitView;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** The follow-up report as a page, a workbook, a CSV and a paper. */
@Controller
@RequestMapping("/{province}/reports")
class FollowUpReportController {

    private static final int PAGE = 50;

    private final FollowUpReports reports;
    private final FollowUpPaper paper;
    private final PaperFiles papers;
    private final Export export;
    private final Clock clock;

    FollowUpReportController(
            FollowUpReports reports, FollowUpPaper paper, PaperFiles papers, Export export, Clock clock) {
        this.reports = reports;
        this.paper = paper;
        this.papers = papers;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/follow-up")
    Object show(
            @ModelAttribute("form") FollowUpForm form,
            BindingResult errors,
            @RequestParam(required = false) String after,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                var report = reports.page(form, after, PAGE);
                model.addAttribute("report", report);
                model.addAttribute(
                        "form",
                        new FollowUpForm(
                                form.committee(),
                                form.unit(),
                                report.period().from(),
                                report.period().to()));
            } catch (InvalidInput input) {
                Forms.reject(errors, input);
            }
        }
        var choices = reports.choices();
        model.addAttribute(
                "committees",
                choices.committees().stream()
                        .collect(toMap(
                                one -> one.id().toString(),
                                CommitteeView::name,
                                (one, same) -> one,
                                LinkedHashMap::new)));
        model.addAttribute(
                "units",
                choices.units().stream()
                        .collect(toMap(
                                one -> one.code().value(), UnitView::name, (one, same) -> one, LinkedHashMap::new)));
        model.addAttribute("periods", PeriodChoices.of(LocalDate.now(clock)));
        model.addAttribute("words", paper);
        return errors.hasErrors()
                ? new ModelAndView("report/follow-up", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY)
                : "report/follow-up";
    }

    @GetMapping({"/follow-up.xlsx", "/follow-up.csv"})
    void sheet(FollowUpForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var lines = reports.lines(form);
        var columns = Columns.<ReportedWork>of("follow-up", "report.follow-up")
                .with("report.follow-up.matter", ReportedWork::title)
                .with("report.follow-up.origin", paper::origin)
                .with(
                        "report.follow-up.unit",
                        line -> lines.units()
                                .getOrDefault(line.unit(), line.unit().value()))
                .with("report.follow-up.assigned", ReportedWork::assignedOn)
                .with("report.follow-up.due", ReportedWork::dueDate)
                .with("report.follow-up.state", paper::state)
                .with("report.follow-up.percent", ReportedWork::percent)
                .with("report.follow-up.delay", paper::delay)
                .with("report.follow-up.reported", ReportedWork::reported)
                .with("report.follow-up.reported-at", ReportedWork::reportedAt);
        export.answer(request, response, columns, row -> lines.each().accept(row));
    }

    @GetMapping("/follow-up.pdf")
    ResponseEntity<Resource> pdf(FollowUpForm form) {
        return papers.pdf(paper.of(reports.whole(form)), "follow-up");
    }

    @GetMapping("/follow-up.docx")
    ResponseEntity<Resource> docx(FollowUpForm form) {
        return papers.docx(paper.of(reports.whole(form)), "follow-up");
    }
}
