package salaklang.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.identity.UnitCode;
import salaklang.report.Snapshot.Told;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** The participation report: what it says, what it lacks, publishing and withdrawing it. */
@Controller
@RequestMapping("/{province}/reports/participation")
class ParticipationController {

    private static final int ROWS = 50;

    private final ParticipationService service;
    private final ParticipationPaper paper;
    private final PaperFiles papers;
    private final Export export;

    ParticipationController(ParticipationService service, ParticipationPaper paper, PaperFiles papers, Export export) {
        this.service = service;
        this.paper = paper;
        this.papers = papers;
        this.export = export;
    }

    @GetMapping
    String list(@RequestParam(required = false) ParticipationId after, Model model) {
        if (!service.reads()) {
            throw new NotFound();
        }
        var page = Rows.Page.of(service.list(after, ROWS + 1), ROWS, ParticipationService.Row::id);
        model.addAttribute("reports", page.rows());
        model.addAttribute("next", page.next());
        return "report/participations";
    }

    @PostMapping
    String draft(
            @PathVariable String province,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String half) {
        var chosen = UnitCode.find(unit).orElseThrow(NotFound::new);
        return page(province, service.draft(chosen, number(half, 0), number(half, 1)));
    }

    /** @param half such as {@code 2569-1} */
    private static int number(String half, int part) {
        try {
            return Integer.parseInt(half.split("-", 2)[part]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidInput("half", "report.error.half");
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable ParticipationId id, Model model) {
        model.addAttribute("it", service.read(id));
        model.addAttribute("words", paper);
        return "report/participation";
    }

    @PostMapping("/{id}/item")
    Object item(
            @PathVariable String province,
            @PathVariable ParticipationId id,
            @RequestParam(required = false) Integer version,
            @RequestParam(defaultValue = "") String item,
            Model model,
            RedirectAttributes redirect) {
        return done(province, id, "item", item, "saved", model, redirect, () -> service.answers(id, version, item));
    }

    @PostMapping("/{id}/publication")
    Object publish(
            @PathVariable String province,
            @PathVariable ParticipationId id,
            @RequestParam(required = false) Integer version,
            Model model,
            RedirectAttributes redirect) {
        return done(
                province, id, "publication", null, "published", model, redirect, () -> service.publish(id, version));
    }

    @PostMapping("/{id}/withdrawal")
    Object withdraw(
            @PathVariable String province,
            @PathVariable ParticipationId id,
            @RequestParam(required = false) Integer version,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        return done(
                province,
                id,
                "withdrawal",
                reason,
                "withdrawn",
                model,
                redirect,
                () -> service.withdraw(id, version, reason));
    }

    @GetMapping("/{id}/report.pdf")
    ResponseEntity<Resource> pdf(@PathVariable ParticipationId id) {
        return papers.pdf(paper.of(service.read(id).now()), "participation");
    }

    @GetMapping("/{id}/report.docx")
    ResponseEntity<Resource> docx(@PathVariable ParticipationId id) {
        return papers.docx(paper.of(service.read(id).now()), "participation");
    }

    @GetMapping({"/{id}/report.xlsx", "/{id}/report.csv"})
    void sheet(@PathVariable ParticipationId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var told = service.read(id).now().activities();
        var columns = Columns.<Told>of("participation", "report.participation")
                .with("report.part.activity", Told::title)
                .with("report.part.date", Told::date)
                .with("report.part.when", paper::when)
                .with("report.part.place", Told::place)
                .with("report.part.issues", one -> lines(one.issues()))
                .with("report.part.people", Told::people)
                .with(
                        "report.part.participants",
                        one -> one.groups().stream()
                                .map(group -> group.name() + " " + group.people())
                                .collect(Collectors.joining("\n")))
                .with("report.part.outcome", one -> lines(one.outcome()))
                .with(
                        "report.part.use",
                        one -> lines(one.uses().stream().map(paper::use).toList()))
                .with("report.part.photos", one -> one.photos().size());
        export.answer(request, response, columns, Rows.ofShort(told));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private Object done(
            String province,
            ParticipationId id,
            String act,
            String typed,
            String notice,
            Model model,
            RedirectAttributes redirect,
            Runnable service) {
        try {
            service.run();
        } catch (InvalidInput input) {
            model.addAttribute("refused", input);
            model.addAttribute("act", act);
            model.addAttribute("typed", typed);
            return Forms.refused(show(id, model), model);
        }
        redirect.addFlashAttribute("notice", "report.notice." + notice);
        return page(province, id);
    }

    private static String page(String province, ParticipationId id) {
        return "redirect:/" + province + "/reports/participation/" + id;
    }
}
