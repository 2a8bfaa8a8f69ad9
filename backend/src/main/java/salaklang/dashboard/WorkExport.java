package salaklang.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import salaklang.organisation.UnitView;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The list behind a number as a file. */
@Controller
class WorkExport {

    private final WorkListService lists;
    private final Export export;

    WorkExport(WorkListService lists, Export export) {
        this.lists = lists;
        this.export = export;
    }

    /** @param unit its name */
    private record Line(WorkRow work, String unit) {}

    @GetMapping({"/{province}/dashboard/work.xlsx", "/{province}/dashboard/work.csv"})
    void list(WorkListService.Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        export.answerPages(request, response, columns(), after -> {
            var page = lists.page(asked.from(after), Export.PAGE);
            return new Rows.Page<>(
                    page.rows().stream().map(row -> line(row, page)).toList(), page.next());
        });
    }

    private static Line line(WorkRow row, WorkListService.Page page) {
        return new Line(
                row,
                Optional.ofNullable(page.units().get(row.unit()))
                        .map(UnitView::name)
                        .orElse(row.unit().value()));
    }

    private Columns<Line> columns() {
        return Columns.<Line>of("work", "dashboard.column.list")
                .with("dashboard.paper.work", line -> line.work().title())
                .with("assignment.expected", line -> line.work().expected())
                .with("dashboard.unit", Line::unit)
                .with("dashboard.paper.due", line -> line.work().dueDate())
                .with(
                        "assignment.state",
                        line -> export.say("assignment.state." + line.work().state()))
                .with("dashboard.column.percent", line -> line.work().percent())
                .with("dashboard.column.reported", line -> line.work().lastReportedAt())
                .with("dashboard.column.submitted", line -> line.work().submittedAt())
                .with("dashboard.paper.why", line -> cause(line.work()))
                .with("dashboard.column.explained", line -> line.work().explained());
    }

    private String cause(WorkRow work) {
        return work.delayCause() == null ? null : export.say("assignment.delay." + work.delayCause());
    }
}
