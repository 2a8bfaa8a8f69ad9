package salaklang.mail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.escalation.Channel;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** What goes out by e-mail and LINE as a file, without its words. */
@Controller
class MailExport {

    private final MailService service;
    private final Export export;

    MailExport(MailService service, Export export) {
        this.service = service;
        this.export = export;
    }

    @GetMapping({"/{province}/mails.xlsx", "/{province}/mails.csv"})
    void list(
            @RequestParam(defaultValue = "FAILED") MailState state,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        export.answerPages(
                request,
                response,
                columns(),
                after -> Rows.Page.of(
                        service.list(state, after == null ? null : Long.valueOf(after), Export.PAGE + 1),
                        Export.PAGE,
                        MailRow::sequence));
    }

    private Columns<MailRow> columns() {
        return Columns.<MailRow>of("mails", "mail.list")
                .with("mail.at", MailRow::createdAt)
                .with("mail.channel", mail -> export.say("notification.channel." + mail.channel()))
                .with("mail.to", MailRow::recipientName)
                .with("mail.column.address", mail -> mail.channel() == Channel.EMAIL ? mail.recipientAddress() : null)
                .with("mail.subject", MailRow::subject)
                .with("mail.state", mail -> export.say("mail.state." + mail.state()))
                .with("mail.column.sent", MailRow::sentAt)
                .with("mail.column.next", mail -> mail.state() == MailState.WAITING ? mail.nextAttemptAt() : null)
                .with("mail.column.attempts", MailRow::attempts)
                .with("mail.column.error", MailRow::lastError);
    }
}
