package salaklang.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import salaklang.report.ParticipationService.Row;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;
import salaklang.web.NotFound;

/** The participation reports as a file: which there are and how they stand. */
@Controller
class ParticipationExport {

    private final ParticipationService service;
    private final Export export;

    ParticipationExport(ParticipationService service, Export export) {
        this.service = service;
        this.export = export;
    }

    @GetMapping({"/{province}/reports/participation.xlsx", "/{province}/reports/participation.csv"})
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!service.reads()) {
            throw new NotFound();
        }
        export.answerPages(
                request,
                response,
                columns(),
                after -> Rows.Page.of(
                        service.list(after == null ? null : ParticipationId.of(after), Export.PAGE + 1),
                        Export.PAGE,
                        Row::id));
    }

    private Columns<Row> columns() {
        return Columns.<Row>of("participation-reports", "report.participation")
                .with("report.column.year", row -> Integer.valueOf(row.year()))
                .with("report.column.half", Row::half)
                .with("report.unit", Row::unit)
                .with("report.column.edition", Row::edition)
                .with("report.column.state", row -> export.say("report.state." + row.state()));
    }
}
