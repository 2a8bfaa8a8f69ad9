package salaklang.followup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The follow-up rounds as a file. */
@Controller
class FollowUpExport {

    private final FollowUpService service;
    private final Export export;

    FollowUpExport(FollowUpService service, Export export) {
        this.service = service;
        this.export = export;
    }

    @GetMapping({"/{province}/follow-up-rounds.xlsx", "/{province}/follow-up-rounds.csv"})
    void list(
            @RequestParam(required = false) String committee, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var chosen = FollowUpController.committeeId(committee);
        export.answerPages(
                request,
                response,
                columns(),
                after -> Rows.Page.of(
                        service.list(chosen, after == null ? null : FollowUpRoundId.of(after), Export.PAGE + 1),
                        Export.PAGE,
                        FollowUpRoundView::id));
    }

    private Columns<FollowUpRoundView> columns() {
        return Columns.<FollowUpRoundView>of("follow-up-rounds", "followup.title")
                .with("followup.committee", round -> round.committee().name())
                .with("followup.every", round -> export.say("followup.interval." + round.every()))
                .with("followup.opens-on", FollowUpRoundView::opensOn)
                .with("followup.closes-on", FollowUpRoundView::closesOn)
                .with("followup.state", round -> export.say("followup.state." + round.state()))
                .with("followup.column.asked", round -> round.summary().asked())
                .with("followup.answered", round -> round.summary().answered())
                .with("followup.silent", round -> round.summary().silent())
                .with("followup.line.NOTHING", round -> round.summary().nothing())
                .with("followup.late", round -> round.summary().late())
                .with("followup.reason", FollowUpRoundView::reason);
    }
}
