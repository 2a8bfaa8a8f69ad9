package salaklang.line;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Sends messages by a province's official account (LINE Messaging API). */
@Component
public class LineMessaging {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int LONGEST_ANSWER = 300;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;

    private final LineSettings settings;
    private final RestClient line;

    LineMessaging(LineSettings settings) {
        this.settings = settings;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
        requests.setReadTimeout(TIMEOUT);
        this.line = RestClient.builder()
                .baseUrl(settings.baseUrl().toString())
                .requestFactory(requests)
                .build();
    }

    /** Whether the province has an official account. */
    public boolean isSet(String province) {
        return settings.of(province).isPresent();
    }

    /**
     * Sends a text to one person. With the same key it is shown once, however often it is sent within a day: LINE answers
     * 409 to a repetition.
     *
     * @throws LineAway where nothing can be sent at present
     * @throws LineRefused where this message is not taken
     */
    public void push(String province, String lineUser, UUID retryKey, String text) {
        var official = settings.of(province).orElseThrow(() -> new LineAway("No official account: " + province, null));
        try {
            line.post()
                    .uri("/v2/bot/message/push")
                    .headers(headers -> headers.setBearerAuth(official.channelToken()))
                    .header("X-Line-Retry-Key", retryKey.toString())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("to", lineUser, "messages", List.of(Map.of("type", "text", "text", text))))
                    .exchange((request, answer) -> {
                        check(answer);
                        return null;
                    });
        } catch (ResourceAccessException e) {
            throw new LineAway(e.getMessage(), e);
        }
    }

    private static void check(ClientHttpResponse answer) throws IOException {
        var status = answer.getStatusCode();
        if (status.is2xxSuccessful() || status.value() == CONFLICT) {
            return;
        }
        var said = status.value() + " " + said(answer);
        if (keepsUsOut(status)) {
            throw new LineAway(said, null);
        }
        throw new LineRefused(said, status.is5xxServerError() || status.value() == TOO_MANY_REQUESTS);
    }

    /** The province's token is not good: its administrator has to give another. */
    private static boolean keepsUsOut(HttpStatusCode status) {
        return status.value() == 401 || status.value() == 403;
    }

    private static String said(ClientHttpResponse answer) throws IOException {
        return new String(answer.getBody().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
    }
}
