package salaklang.mail;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether there is a mail server to send by. The platform works without one, so it is never a reason to stop it. */
@Component
class MailOutboxHealthIndicator implements HealthIndicator {

    private final SmtpPost post;

    MailOutboxHealthIndicator(SmtpPost post) {
        this.post = post;
    }

    @Override
    public Health health() {
        return post.isReady()
                ? Health.up().build()
                : Health.unknown()
                        .withDetail("reason", "No sala.mail.host is set: mail waits")
                        .build();
    }
}
