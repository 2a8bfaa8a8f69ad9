package salaklang.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import salaklang.escalation.Channel;
import salaklang.tenancy.Provinces;

/**
 * The way to tell somebody by e-mail or LINE. What is handed in stands or falls with the transaction of the change, and is sent
 * right after it, or as soon as the mail server or LINE takes it.
 */
@Component
public class Mails {

    private final MailOutbox outbox;
    private final MailWords words;
    private final MailDelivery delivery;
    private final Provinces provinces;
    private final Clock clock;

    Mails(MailOutbox outbox, MailWords words, MailDelivery delivery, Provinces provinces, Clock clock) {
        this.outbox = outbox;
        this.words = words;
        this.delivery = delivery;
        this.provinces = provinces;
        this.clock = clock;
    }

    /** Hands in a mail. Nothing happens where one with its key was handed in before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(MailMessage message) {
        enqueue(Channel.EMAIL, message, clock.instant());
    }

    /** @param notBefore when it may be sent first */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Channel channel, MailMessage message, Instant notBefore) {
        var province = provinces.current();
        var body = channel == Channel.LINE ? words.brief(message, province) : words.of(message, province);
        if (outbox.put(idOf(province.id(), message.key()), channel, message, body, notBefore, clock.instant())) {
            soon(province.id());
        }
    }

    /** What waits for an address is not sent to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Channel channel, String address) {
        outbox.cancel(channel, address);
    }

    /** Says something in a language, dates included. */
    public static <T> T inLanguage(Locale language, Supplier<T> words) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return words.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    static UUID idOf(String province, String key) {
        return UUID.nameUUIDFromBytes((province + "|" + key).getBytes(StandardCharsets.UTF_8));
    }

    private void soon(String province) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delivery.soon(province);
            }
        });
    }
}
