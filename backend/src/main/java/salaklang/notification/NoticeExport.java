package salaklang.notification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** A person's notices as a file, the latest first. */
@Controller
class NoticeExport {

    private final NoticeService service;
    private final NoticeTexts texts;
    private final Export export;

    NoticeExport(NoticeService service, NoticeTexts texts, Export export) {
        this.service = service;
        this.texts = texts;
        this.export = export;
    }

    @GetMapping({"/{province}/notices.xlsx", "/{province}/notices.csv"})
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        export.answerPages(
                request,
                response,
                columns(),
                after -> Rows.Page.of(
                        texts.of(service.all(after == null ? null : UUID.fromString(after), Export.PAGE + 1)),
                        Export.PAGE,
                        NoticeText::id));
    }

    private Columns<NoticeText> columns() {
        return Columns.<NoticeText>of("notices", "notification.title")
                .with("notification.column.at", NoticeText::at)
                .with("notification.column.text", NoticeText::text)
                .with(
                        "notification.column.state",
                        notice -> export.say(notice.read() ? "notification.read" : "notification.unread"));
    }
}
