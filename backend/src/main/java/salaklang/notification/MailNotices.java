package salaklang.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.identity.Role;
import salaklang.mail.MailFailed;

/** Tells the province's administrator of mail that was given up. */
@Component
class MailNotices {

    private final Notices notices;

    MailNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(MailFailed event) {
        notices.put(new NewNotice(
                event,
                Recipient.role(Role.PROVINCE_ADMIN),
                event.action(),
                NoticeArguments.of(event.title(), event.note()),
                "/mails?state=FAILED"));
    }
}
