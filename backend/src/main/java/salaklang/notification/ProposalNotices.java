package salaklang.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.Traced;
import salaklang.proposal.MatterProposed;
import salaklang.proposal.ProposalAccepted;
import salaklang.proposal.ProposalDeclined;

/** Tells the secretariat what has been proposed, and the unit what became of it. */
@Component
class ProposalNotices {

    private final Notices notices;
    private final CommitteeRegister committees;

    ProposalNotices(Notices notices, CommitteeRegister committees) {
        this.notices = notices;
        this.committees = committees;
    }

    @EventListener
    void on(MatterProposed event) {
        var secretariat = committees.require(event.committee()).secretariat();
        tell(
                event,
                Recipient.secretariat(secretariat),
                new NoticeArguments(event.title(), event.unit().value(), null, null, null));
    }

    @EventListener
    void on(ProposalAccepted event) {
        if (event.title() == null) {
            notices.forgetTitle("/proposals/" + event.subjectId());
        }
        tell(event, Recipient.unit(event.unit()), NoticeArguments.of(event.title(), event.note()));
    }

    @EventListener
    void on(ProposalDeclined event) {
        tell(event, Recipient.unit(event.unit()), NoticeArguments.of(event.title(), event.note()));
    }

    private void tell(Traced event, Recipient recipient, NoticeArguments arguments) {
        notices.put(new NewNotice(event, recipient, event.action(), arguments, "/proposals/" + event.subjectId()));
    }
}
