package salaklang.mail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{province}/mails")
@Tag(name = "mails")
class MailApi {

    private static final int MOST = 200;

    private final MailService service;

    MailApi(MailService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            summary = "What became of the e-mail, the newest first, without its words (the province's administrator)")
    List<MailRow> list(
            @RequestParam(defaultValue = "FAILED") MailState state, @RequestParam(required = false) Long after) {
        return service.list(state, after, MOST);
    }

    @PostMapping("/{id}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Sends a mail again that was given up or waits")
    void resend(@PathVariable UUID id) {
        service.resend(id);
    }
}
