package salaklang.minutes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.committee.CommitteeId;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The list of minutes as a file. */
@Controller
class MinutesExport {

    private final MinutesFiles files;
    private final Export export;

    MinutesExport(MinutesFiles files, Export export) {
        this.files = files;
        this.export = export;
    }

    @GetMapping({"/{province}/minutes.xlsx", "/{province}/minutes.csv"})
    void list(
            @RequestParam(required = false) CommitteeId committee,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        export.answerPages(
                request,
                response,
                columns(),
                after -> Rows.Page.of(
                        files.page(committee, after == null ? null : MinutesId.of(after), Export.PAGE + 1),
                        Export.PAGE,
                        MinutesView::id));
    }

    private Columns<MinutesView> columns() {
        return Columns.<MinutesView>of("minutes", "minutes.list")
                .with("minutes.column.body", MinutesView::body)
                .with("meeting.column.number", MinutesView::numberBE)
                .with("meeting.date", MinutesView::startsAt)
                .with("meeting.place", MinutesView::place)
                .with("minutes.column.edition", MinutesView::edition)
                .with("minutes.column.state", minutes -> export.say("minutes.state." + minutes.state()))
                .with("minutes.state.CIRCULATED", MinutesView::circulatedAt)
                .with("minutes.closes-on", MinutesView::closesOn)
                .with("minutes.state.ADOPTED", MinutesView::adoptedAt)
                .with("minutes.adopt.how", this::adoption)
                .with("minutes.state.LOCKED", MinutesView::lockedAt)
                .with("minutes.fingerprint", MinutesView::sha256);
    }

    private String adoption(MinutesView minutes) {
        return minutes.adoptedBy() == null ? null : export.say("minutes.adopted-by." + minutes.adoptedBy());
    }
}
