package salaklang.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.escalation.Channel;
import salaklang.line.LineLinked;
import salaklang.line.LineUnlinked;
import salaklang.mail.Mails;

/** Tells a person, by LINE as well, that their account is linked, and nothing more by LINE once it is not. */
@Component
class LineNotices {

    private final Notices notices;
    private final Mails mails;

    LineNotices(Notices notices, Mails mails) {
        this.notices = notices;
        this.mails = mails;
    }

    @EventListener
    void on(LineLinked event) {
        notices.put(new NewNotice(
                event,
                Recipient.person(event.userName()),
                event.action(),
                NoticeArguments.of(""),
                "/me/notifications"));
    }

    /** What waits for LINE is in the bell as well, and goes by e-mail where its recipient wants that. */
    @EventListener
    void on(LineUnlinked event) {
        mails.cancel(Channel.LINE, event.lineUser());
    }
}
