package salaklang.mail;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** The use cases of the province's administrator: to see what became of the mails, and to send again. */
@Service
class MailService {

    private final MailOutbox outbox;
    private final SmtpPost post;
    private final MailDelivery delivery;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailService(
            MailOutbox outbox,
            SmtpPost post,
            MailDelivery delivery,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.post = post;
        this.delivery = delivery;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @param after only older than this place; null for the newest */
    @Transactional(readOnly = true)
    public List<MailRow> list(MailState state, Long after, int limit) {
        requireAdministrator();
        return outbox.list(state, after, limit);
    }

    /** Whether there is a mail server at all. */
    public boolean hasServer() {
        return post.isReady();
    }

    /**
     * Gives a mail its turn again.
     *
     * @throws WrongState for one that has been sent or cancelled
     */
    @Transactional
    public void resend(UUID id) {
        var by = requireAdministrator();
        var mail = outbox.find(id).orElseThrow(NotFound::new);
        if (!outbox.resend(id, clock.instant())) {
            throw new WrongState("mail", mail.state());
        }
        events.publishEvent(new MailResent(id, by, clock.instant(), mail.to()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private final String province = CurrentTenant.require();

            @Override
            public void afterCommit() {
                delivery.soon(province);
            }
        });
    }

    private Person requireAdministrator() {
        var person = user.require();
        if (!person.is(Role.PROVINCE_ADMIN)) {
            throw new NotFound();
        }
        return person;
    }
}
