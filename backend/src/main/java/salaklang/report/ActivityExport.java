package salaklang.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.report.ActivityRecord.Listed;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;
import salaklang.web.NotFound;

/** The meetings and activities of a unit that are open to outsiders as a file. */
@Controller
class ActivityExport {

    private final ActivityService service;
    private final Export export;

    ActivityExport(ActivityService service, Export export) {
        this.service = service;
        this.export = export;
    }

    @GetMapping({"/{province}/reports/activities.xlsx", "/{province}/reports/activities.csv"})
    void list(@RequestParam(required = false) String unit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var shown = service.chosen(unit).orElseThrow(NotFound::new);
        export.answerPages(
                request,
                response,
                columns(),
                after -> Rows.Page.of(
                        service.list(shown, after == null ? null : ActivityId.of(after), Export.PAGE + 1),
                        Export.PAGE,
                        Listed::id));
    }

    private static Columns<Listed> columns() {
        return Columns.<Listed>of("activities", "report.activities")
                .with("report.part.activity", Listed::title)
                .with("report.part.date", Listed::date)
                .with("report.part.place", Listed::place)
                .with("report.part.people", Listed::people);
    }
}
