package salaklang.line;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.Person;
import salaklang.tenancy.CurrentTenant;

/** Lets tests of other features speak with a LINE server of their own, and link people with it. */
public final class LineDoor {

    private LineDoor() {}

    /** Sends messages of one province to a server. */
    public static LineMessaging messaging(String url, String province, String token) {
        return new LineMessaging(
                new LineSettings(URI.create(url), Map.of(province, new LineSettings.Official(token, "secret", null))));
    }

    /** As LINE signs what it tells. */
    public static String signature(byte[] body, String secret) {
        return LineSignature.of(body, secret);
    }

    public static void link(ApplicationContext application, Person person, String lineUser) {
        change(
                application,
                person,
                accounts -> accounts.link(
                        new LineAccounts.Owner(person.userId(), person.userName()), lineUser, Instant.now()));
    }

    public static void unlink(ApplicationContext application, Person person) {
        change(application, person, accounts -> accounts.unlink(person.userId()));
    }

    private static void change(ApplicationContext application, Person person, Consumer<LineAccounts> change) {
        CurrentTenant.run(
                person.province(),
                () -> application
                        .getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> change.accept(application.getBean(LineAccounts.class))));
    }
}
