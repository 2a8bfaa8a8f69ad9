package salaklang.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.delegation.DelegationRecorded;
import salaklang.delegation.DelegationRevoked;

/** Tells a deputy what they may do and may no more, and a head what somebody else recorded for them. */
@Component
class DelegationNotices {

    private static final String PATH = "/delegations";

    private final Notices notices;

    DelegationNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(DelegationRecorded event) {
        var office = event.kind() == null
                ? event.principalPosition()
                : event.kind().words() + " " + event.principalPosition();
        var arguments = new NoticeArguments(office, null, event.endsOn(), null, null);
        if (event.deputyAccount() != null) {
            notices.put(new NewNotice(event, Recipient.person(event.deputyAccount()), event.action(), arguments, PATH));
        }
        if (!event.principalAccount().equals(event.by().userName())) {
            notices.put(new NewNotice(
                    event, Recipient.person(event.principalAccount()), event.action() + ".principal", arguments, PATH));
        }
    }

    @EventListener
    void on(DelegationRevoked event) {
        if (event.deputyAccount() != null) {
            notices.put(new NewNotice(
                    event,
                    Recipient.person(event.deputyAccount()),
                    event.action(),
                    NoticeArguments.of(event.principalPosition()),
                    PATH));
        }
    }
}
