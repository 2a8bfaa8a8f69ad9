package salaklang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.CurrentUser;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Does what is asked once, however often it is sent: by a double click, or again after the connection was lost. A form
 * carries a key of its own ({@code fragments :: once}, the parameter {@code once}), a program the header
 * {@code Idempotency-Key}. Who comes while the first is still at work waits for it; what was refused may be sent again.
 */
@Component
public class Once {

    /** The parameter of forms. */
    public static final String PARAMETER = "once";

    /** The header of the API. */
    public static final String HEADER = "Idempotency-Key";

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final CurrentUser user;
    private final HttpServletRequest request;
    private final Provinces provinces;
    private final Clock clock;

    Once(
            JdbcClient database,
            TransactionTemplate transaction,
            CurrentUser user,
            HttpServletRequest request,
            Provinces provinces,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.user = user;
        this.request = request;
        this.provinces = provinces;
        this.clock = clock;
    }

    /** @see #make(UUID, Supplier) */
    public void run(UUID key, Runnable work) {
        make(key, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Works in one transaction with the key, unless the same person has sent it to the same address before.
     *
     * @param key null where none was sent
     * @return the id of what was made, now or then
     */
    public UUID make(UUID key, Supplier<UUID> work) {
        return key == null ? work.get() : transaction.execute(status -> isFirst(key) ? kept(key, work) : made(key));
    }

    private boolean isFirst(UUID key) {
        return database.sql("""
                        insert into sent_once (user_id, path, key, at) values (:user, :path, :key, :at)
                        on conflict do nothing
                        """)
                        .param("user", user.require().userId())
                        .param("path", request.getRequestURI())
                        .param("key", key)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private UUID kept(UUID key, Supplier<UUID> work) {
        var made = work.get();
        if (made != null) {
            database.sql("update sent_once set made = :made where user_id = :user and path = :path and key = :key")
                    .param("made", made)
                    .param("user", user.require().userId())
                    .param("path", request.getRequestURI())
                    .param("key", key)
                    .update();
        }
        return made;
    }

    private UUID made(UUID key) {
        return database.sql("select made from sent_once where user_id = :user and path = :path and key = :key")
                .param("user", user.require().userId())
                .param("path", request.getRequestURI())
                .param("key", key)
                .query((row, number) -> row.getObject("made", UUID.class))
                .optional()
                .orElse(null);
    }

    /** Nobody sends the same again after so long. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Bangkok")
    void forget() {
        var before = Timestamp.from(clock.instant().minus(KEPT));
        for (var province : provinces.all()) {
            CurrentTenant.run(
                    province.id(),
                    () -> transaction.executeWithoutResult(
                            status -> database.sql("delete from sent_once where at < :at")
                                    .param("at", before)
                                    .update()));
        }
    }
}
