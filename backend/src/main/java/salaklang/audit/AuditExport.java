package salaklang.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.identity.CurrentUser;
import salaklang.identity.SecondFactor;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The trail as a file, the newest first. */
@Controller
class AuditExport {

    private final AuditTrail trail;
    private final CurrentUser user;
    private final SecondFactor secondFactor;
    private final MessageSource messages;
    private final Export export;

    AuditExport(AuditTrail trail, CurrentUser user, SecondFactor secondFactor, MessageSource messages, Export export) {
        this.trail = trail;
        this.user = user;
        this.secondFactor = secondFactor;
        this.messages = messages;
        this.export = export;
    }

    @GetMapping({"/{province}/audit.xlsx", "/{province}/audit.csv"})
    void list(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AuditAccess.mustRead(user.require());
        var all = secondFactor.isGiven();
        export.answerPages(request, response, columns(), after -> {
            var found = trail.read(
                    subject.isBlank() ? null : subject.strip(),
                    id.isBlank() ? null : id.strip(),
                    after == null ? null : Long.valueOf(after),
                    Export.PAGE + 1);
            return Rows.Page.of(
                    found.stream().map(entry -> all ? entry : entry.concealed()).toList(), Export.PAGE, AuditEntry::id);
        });
    }

    private Columns<AuditEntry> columns() {
        return Columns.<AuditEntry>of("audit", "audit.title")
                .with("audit.at", AuditEntry::at)
                .with("audit.who", entry -> entry.position() == null ? export.say("audit.by-itself") : entry.position())
                .with("audit.column.account", AuditEntry::userName)
                .with("audit.column.units", AuditEntry::units)
                .with("audit.column.on-behalf-of", AuditEntry::onBehalfOf)
                .with("audit.what", entry -> known("audit.action.", entry.action()))
                .with("audit.subject", entry -> known("audit.subject.", entry.subject()))
                .with("audit.id", AuditEntry::subjectId)
                .with(
                        "audit.note",
                        entry -> entry.secret() && entry.note() == null ? export.say("audit.secret") : entry.note())
                .with("audit.from", entry -> export.say("audit.source." + entry.source()))
                .with("audit.column.ip", AuditEntry::ip);
    }

    private String known(String prefix, String name) {
        return messages.getMessage(prefix + name, null, name, LocaleContextHolder.getLocale());
    }
}
