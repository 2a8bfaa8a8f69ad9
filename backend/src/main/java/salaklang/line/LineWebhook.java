package salaklang.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/** What LINE tells of the people who follow a province's official account. */
@Hidden
@RestController
class LineWebhook {

    private static final int LARGEST = 1_000_000;

    private final LineSettings settings;
    private final Provinces provinces;
    private final LineLinking linking;
    private final ObjectMapper json;

    LineWebhook(LineSettings settings, Provinces provinces, LineLinking linking, ObjectMapper json) {
        this.settings = settings;
        this.provinces = provinces;
        this.linking = linking;
        this.json = json;
    }

    @PostMapping("/line/webhook/{official}")
    ResponseEntity<Void> told(@PathVariable("official") String province, HttpServletRequest request)
            throws IOException {
        var official =
                settings.of(province).filter(each -> provinces.find(province).isPresent());
        if (official.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND);
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return answer(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        if (!LineSignature.isRight(
                request.getHeader("x-line-signature"), body, official.get().secret())) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        CurrentTenant.run(province, () -> read(body));
        return answer(HttpStatus.OK);
    }

    private void read(byte[] body) {
        JsonNode told;
        try {
            told = json.readTree(body);
        } catch (IOException signedButNoJson) {
            return;
        }
        for (var event : told.path("events")) {
            var lineUser = event.path("source").path("userId").asText("");
            if (lineUser.isEmpty()) {
                continue;
            }
            var type = event.path("type").asText();
            if (type.equals("unfollow")) {
                linking.left(lineUser);
            } else if (type.equals("message")
                    && event.path("message").path("type").asText().equals("text")) {
                linking.wrote(lineUser, event.path("message").path("text").asText());
            }
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
