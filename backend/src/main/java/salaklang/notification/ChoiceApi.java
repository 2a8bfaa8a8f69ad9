package salaklang.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{province}/me/notifications")
@Tag(name = "notices")
class ChoiceApi {

    private final ChoiceService service;

    ChoiceApi(ChoiceService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(summary = "How the person at hand is told, by e-mail and LINE, at once or with the daily digest")
    ChoicesForm read() {
        return service.current();
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Chooses how to be told: NOW, DIGEST or OFF for each channel, and the language")
    void choose(@Valid @RequestBody ChoicesForm chosen) {
        service.choose(chosen);
    }
}
