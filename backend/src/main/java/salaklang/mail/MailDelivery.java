package salaklang.mail;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Sends what waits, one province after the other and each as that province alone. A mail is taken in one transaction,
 * sent outside of any, and marked in another: several replicas share the work, and one that dies in between leaves a
 * lease that runs out. Then the mail goes once more, with the same Message-ID.
 */
@Component
class MailDelivery implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    /** After so many it is another province's turn. */
    private static final int AT_ONCE = 100;

    private final MailOutbox outbox;
    private final Posts posts;
    private final Provinces provinces;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var worker = new Thread(work, "mail-delivery");
        worker.setDaemon(true);
        return worker;
    });

    MailDelivery(
            MailOutbox outbox,
            Posts posts,
            Provinces provinces,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.posts = posts;
        this.provinces = provinces;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What failed before, what another replica left behind, and what the mail server was away for. */
    @Scheduled(initialDelay = 20_000, fixedDelay = 30_000)
    void everyProvince() {
        provinces.all().forEach(province -> soon(province.id()));
    }

    /** Sends a province's mails by and by, without anybody waiting for it. */
    void soon(String province) {
        if (posts.ready(province).isEmpty() || !asked.add(province)) {
            return;
        }
        try {
            thread.execute(() -> {
                asked.remove(province);
                work(province);
            });
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The mails of {} wait for the next start", province);
        }
    }

    private void work(String province) {
        try {
            if (deliver(province, AT_ONCE) == AT_ONCE) {
                soon(province);
            }
        } catch (MailServerAway away) {
            LOG.warn("What {} has to send waits: {}", province, away.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("The mails of {} cannot be sent now: {}", province, e.toString());
            LOG.debug("The mails of {}", province, e);
        }
    }

    /**
     * Sends what has its turn, by every way that the province has: where one is blocked, the others are not.
     *
     * @return how many were dealt with by the busiest way
     * @throws MailServerAway where nothing can be sent by one of them at present
     */
    int deliver(String province, int most) {
        return CurrentTenant.in(province, () -> {
            var busiest = 0;
            MailServerAway blocked = null;
            for (var post : posts.ready(province)) {
                try {
                    busiest = Math.max(busiest, deliver(post, most));
                } catch (MailServerAway away) {
                    blocked = away;
                }
            }
            if (blocked != null) {
                throw blocked;
            }
            return busiest;
        });
    }

    private int deliver(Post post, int most) {
        var done = 0;
        while (done < most && deliverNext(post)) {
            done++;
        }
        return done;
    }

    private boolean deliverNext(Post post) {
        var taken = transaction.execute(status -> outbox.take(post.channel(), clock.instant()));
        taken.ifPresent(mail -> deliver(post, mail));
        return taken.isPresent();
    }

    private void deliver(Post post, Mail mail) {
        try {
            post.send(mail, transaction.execute(status -> outbox.files(mail.id())));
        } catch (MailServerAway away) {
            transaction.execute(status -> outbox.putBack(mail, away.getMessage(), clock.instant()));
            throw away;
        } catch (MailRefused refused) {
            failed(mail, refused.getMessage(), refused.fault());
            return;
        } catch (RuntimeException unexpected) {
            LOG.warn("The mail {} cannot be sent", mail.id(), unexpected);
            failed(mail, unexpected.toString(), MailRefused.Fault.PASSING);
            return;
        }
        transaction.execute(status -> outbox.sent(mail, clock.instant()));
    }

    private void failed(Mail mail, String error, MailRefused.Fault fault) {
        var now = clock.instant();
        var pause = MailBackOff.after(mail.attempts() + 1, fault);
        transaction.executeWithoutResult(status -> {
            if (pause.isPresent()) {
                outbox.failedUntil(mail, error, now.plus(pause.get()));
            } else if (outbox.givenUp(mail, error, now)) {
                events.publishEvent(new MailFailed(mail.id(), mail.subject(), null, now, mail.to() + ": " + error));
            }
        });
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
