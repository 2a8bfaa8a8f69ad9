package salaklang.meeting;

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

/** All meetings of the list, upcoming and past, as a file. */
@Controller
class MeetingExport {

    private final MeetingFiles files;
    private final Export export;

    MeetingExport(MeetingFiles files, Export export) {
        this.files = files;
        this.export = export;
    }

    @GetMapping({"/{province}/meetings.xlsx", "/{province}/meetings.csv"})
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
                        files.page(committee, after == null ? null : MeetingId.of(after), Export.PAGE + 1),
                        Export.PAGE,
                        line -> line.meeting().id()));
    }

    private Columns<MeetingLine> columns() {
        return Columns.<MeetingLine>of("meetings", "meeting.list")
                .with("meeting.committee", line -> line.meeting().committeeName())
                .with("meeting.column.number", line -> line.meeting().numberBE())
                .with("meeting.date", line -> line.meeting().startsAt())
                .with("meeting.place", line -> line.meeting().place())
                .with(
                        "meeting.mode",
                        line -> export.say("meeting.mode." + line.meeting().mode()))
                .with(
                        "meeting.state",
                        line -> export.say("meeting.state." + line.meeting().state()))
                .with("meeting.column.matters", MeetingLine::matters)
                .with("meeting.outcomes.count", MeetingLine::outcomes);
    }
}
