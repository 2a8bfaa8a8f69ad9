package salaklang.directive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.directive.DirectiveList.Row;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The list of directives and letters as a file. */
@Controller
class DirectiveExport {

    private final DirectiveReader reader;
    private final Export export;

    DirectiveExport(DirectiveReader reader, Export export) {
        this.reader = reader;
        this.export = export;
    }

    @GetMapping({"/{province}/directives.xlsx", "/{province}/directives.csv"})
    void list(@RequestParam(required = false) String state, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        export.answerPages(request, response, columns(), after -> {
            var page = reader.list(DirectiveFilter.of(state), after, Export.PAGE);
            return new Rows.Page<>(page.rows(), page.next());
        });
    }

    private Columns<Row> columns() {
        return Columns.<Row>of("directives", "directive.list")
                .with("directive.column.name", Row::name)
                .with("directive.title", Row::title)
                .with("directive.urgency", row -> export.say("directive.urgency." + row.urgency()))
                .with("directive.column.state", row -> export.say("directive.state." + row.state()))
                .with("directive.column.issued-by", Row::issuedBy)
                .with("directive.column.issued-at", Row::issuedAt)
                .with("directive.column.units", row -> row.standing().total())
                .with("directive.column.done", row -> row.standing().done())
                .with("directive.column.submitted", row -> row.standing().submitted())
                .with("directive.column.open", row -> row.standing().open())
                .with("directive.column.late", row -> row.standing().late());
    }
}
