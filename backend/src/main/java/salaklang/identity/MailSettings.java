package salaklang.identity;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server. By it the platform tells people of what concerns them, and the realms send their own mail, such as the
 * way back to a forgotten password. Without a host the platform keeps its mail until there is one, the realms send none,
 * and passwords are set by the province's administrator.
 *
 * @param from whom the mail comes from
 * @param startTls whether to ask the server for TLS
 */
@ConfigurationProperties("sala.mail")
public record MailSettings(
        String host,
        @DefaultValue("587") int port,
        String from,
        String username,
        String password,
        @DefaultValue("true") boolean startTls) {

    static final String PASSWORD = "password";

    /** @throws IllegalArgumentException for a host without a sender */
    public MailSettings {
        if (host != null && !host.isBlank() && from == null) {
            throw new IllegalArgumentException("sala.mail.from is missing: whom does the mail come from?");
        }
    }

    public boolean isSet() {
        return host != null && !host.isBlank();
    }

    /** In Keycloak's own words. */
    Map<String, String> smtpServer() {
        var server = new HashMap<String, String>();
        server.put("host", host);
        server.put("port", Integer.toString(port));
        server.put("from", from);
        server.put("starttls", Boolean.toString(startTls));
        if (username != null) {
            server.put("auth", "true");
            server.put("user", username);
            server.put(PASSWORD, password);
        }
        return server;
    }
}
