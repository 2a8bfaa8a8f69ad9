package salaklang.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import salaklang.tenancy.Province;

/** Whether Keycloak answers: asked at most every two seconds, however many people ask. */
@Component
class KeycloakStatus {

    private static final long LASTS = TimeUnit.SECONDS.toNanos(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest question;
    private volatile Answer last = new Answer(System.nanoTime() - LASTS, false);

    KeycloakStatus(KeycloakSettings settings) {
        question = HttpRequest.newBuilder(URI.create(settings.internalEndpoint(Province.CENTRAL, "certs")))
                .timeout(Duration.ofSeconds(3))
                .build();
    }

    boolean answers() {
        return System.nanoTime() - last.at < LASTS ? last.good : ask();
    }

    private synchronized boolean ask() {
        if (System.nanoTime() - last.at >= LASTS) {
            last = new Answer(System.nanoTime(), respondsWell());
        }
        return last.good;
    }

    private boolean respondsWell() {
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Answer(long at, boolean good) {}
}
