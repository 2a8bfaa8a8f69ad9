package salaklang.programme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The plans and projects as a file. */
@Controller
class ProgrammeExport {

    private final ProgrammeService service;
    private final Export export;

    ProgrammeExport(ProgrammeService service, Export export) {
        this.service = service;
        this.export = export;
    }

    @GetMapping({"/{province}/programmes.xlsx", "/{province}/programmes.csv"})
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        export.answerPages(
                request,
                response,
                columns(),
                after -> Rows.Page.of(
                        service.page(after == null ? null : UUID.fromString(after), Export.PAGE + 1),
                        Export.PAGE,
                        ProgrammeView::id));
    }

    private Columns<ProgrammeView> columns() {
        return Columns.<ProgrammeView>of("programmes", "programme.title")
                .with("programme.name", ProgrammeView::name)
                .with("programme.year", ProgrammeView::fiscalYear)
                .with("programme.state", one -> export.say(one.closed() ? "programme.closed" : "programme.open"));
    }
}
