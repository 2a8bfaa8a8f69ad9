package salaklang.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.line.LineLinked;

/** Tells a person, by LINE as well, that their account is linked. */
@Component
class LineNotices {

    private final Notices notices;

    LineNotices(Notices notices) {
        this.notices = notices;
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
}
