package salaklang.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.mail.Deliveries;
import salaklang.tenancy.CurrentTenant;

/** Lets tests of other features wait until everybody has been told. */
public final class Outbox {

    /** What a whole night of other tests left for the morning has its turn at once when the clock goes on. */
    private static final Duration LONG = Duration.ofMinutes(4);

    private Outbox() {}

    /** Tells and sends all that has its turn by the platform's clock, beside the platform itself. */
    public static void empty(ApplicationContext application, String province) throws InterruptedException {
        var until = Instant.now().plus(LONG);
        do {
            application.getBean(Telling.class).tell(province, Integer.MAX_VALUE);
            Deliveries.send(application, province);
            if (waiting(application, province) == 0) {
                return;
            }
            Thread.sleep(100);
        } while (Instant.now().isBefore(until));
        throw new AssertionError(waiting(application, province) + " still wait in " + province);
    }

    /** Takes away what was told in the days to come, so that it hides nothing of today. */
    public static void forgetTheFuture(ApplicationContext application, String province) {
        var now = Timestamp.from(Instant.now());
        for (var sql : List.of(
                "delete from notice_read_until where read_until > :now",
                "delete from notice_read where notice_id in (select id from notice where created_at > :now)",
                "delete from digest_item where notice_id in (select id from notice where created_at > :now)",
                "delete from notice where created_at > :now")) {
            CurrentTenant.run(
                    province,
                    () -> application
                            .getBean(TransactionTemplate.class)
                            .executeWithoutResult(status -> application
                                    .getBean(JdbcClient.class)
                                    .sql(sql)
                                    .param("now", now)
                                    .update()));
        }
    }

    private static int waiting(ApplicationContext application, String province) {
        var now = Timestamp.from(application.getBean(Clock.class).instant());
        return CurrentTenant.in(
                province,
                () -> application
                        .getBean(TransactionTemplate.class)
                        .execute(status -> application
                                .getBean(JdbcClient.class)
                                .sql("""
                                select (select count(*) from notice where not told)
                                  + (select count(*) from mail where state = 'WAITING' and next_attempt_at <= :now)
                                """)
                                .param("now", now)
                                .query(Integer.class)
                                .single()));
    }
}
