package salaklang.mail;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.MailSettings;
import salaklang.line.LineMessaging;
import salaklang.tenancy.Provinces;

/** Lets tests of other features send what waits, by servers of their own. */
public final class Deliveries {

    private Deliveries() {}

    /** @param line LINE, or null for e-mail alone */
    public static Posts posts(int smtpPort, LineMessaging line) {
        var posts = new ArrayList<Post>();
        posts.add(new SmtpPost(new MailSettings("localhost", smtpPort, "sala-klang@example.go.th", null, null, false)));
        if (line != null) {
            posts.add(new LinePost(line));
        }
        return new Posts(posts);
    }

    /** Sends what has its turn by the platform's own servers, beside the platform itself. */
    public static void send(ApplicationContext application, String province) {
        application.getBean(MailDelivery.class).deliver(province, Integer.MAX_VALUE);
    }

    /** Sends what has its turn. */
    public static void send(ApplicationContext application, Posts by, String province) {
        new MailDelivery(
                        application.getBean(MailOutbox.class),
                        by,
                        application.getBean(Provinces.class),
                        application.getBean(TransactionTemplate.class),
                        application,
                        application.getBean(Clock.class))
                .deliver(province, 100_000);
    }
}
