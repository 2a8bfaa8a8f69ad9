package salaklang.proposal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The proposed matters as a file. */
@Controller
class ProposalExport {

    private final ProposalDesk desk;
    private final Export export;

    ProposalExport(ProposalDesk desk, Export export) {
        this.desk = desk;
        this.export = export;
    }

    @GetMapping({"/{province}/proposals.xlsx", "/{province}/proposals.csv"})
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        export.answerPages(
                request,
                response,
                columns(),
                after ->
                        Rows.Page.of(desk.lines(ProposalKey.of(after), Export.PAGE + 1), Export.PAGE, ProposalKey::of));
    }

    private Columns<ProposalLine> columns() {
        return Columns.<ProposalLine>of("proposals", "proposal.title")
                .with("proposal.field.title", ProposalLine::title)
                .with("proposal.committee", ProposalLine::committee)
                .with("proposal.column.unit", ProposalLine::unit)
                .with("proposal.column.proposed", ProposalLine::proposedAt)
                .with("proposal.column.state", line -> export.say("proposal.state." + line.state()));
    }
}
