package salaklang.delegation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The delegations and absences that a person sees as a file. */
@Controller
class DelegationExport {

    private final DelegationService service;
    private final Export export;

    DelegationExport(DelegationService service, Export export) {
        this.service = service;
        this.export = export;
    }

    @GetMapping({"/{province}/delegations.xlsx", "/{province}/delegations.csv"})
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        export.answerPages(
                request,
                response,
                columns(),
                after -> Rows.Page.of(
                        service.visible(after == null ? null : DelegationId.of(after), Export.PAGE + 1),
                        Export.PAGE,
                        DelegationView::id));
    }

    private Columns<DelegationView> columns() {
        return Columns.<DelegationView>of("delegations", "delegation.title")
                .with("delegation.office", DelegationView::principalPosition)
                .with("delegation.deputy", DelegationView::deputyPosition)
                .with(
                        "delegation.kind",
                        one -> one.kind() == null ? null : one.kind().words())
                .with("delegation.absent", one -> one.absent() ? export.say("delegation.away") : null)
                .with("delegation.begins", DelegationView::beginsOn)
                .with("delegation.ends", DelegationView::endsOn)
                .with("delegation.order-number", DelegationView::orderNumber)
                .with("delegation.order-date", DelegationView::orderDate)
                .with("delegation.state", one -> export.say("delegation.state." + one.state()))
                .with("delegation.column.revoked-by", DelegationView::revokedBy)
                .with("delegation.column.revoked-at", DelegationView::revokedAt);
    }
}
