package salaklang.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.Role;
import salaklang.identity.Traced;
import salaklang.recommendation.RecommendationApproved;
import salaklang.recommendation.RecommendationDeclined;
import salaklang.recommendation.RecommendationFulfilled;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationProposed;
import salaklang.recommendation.RecommendationRecord;
import salaklang.recommendation.RecommendationSentBack;

/** Tells the governors what waits for their decision, and the secretariat what became of it. */
@Component
class RecommendationNotices {

    private final Notices notices;
    private final CommitteeRegister committees;
    private final RecommendationRecord recommendations;

    RecommendationNotices(Notices notices, CommitteeRegister committees, RecommendationRecord recommendations) {
        this.notices = notices;
        this.committees = committees;
        this.recommendations = recommendations;
    }

    @EventListener
    void on(RecommendationProposed event) {
        tell(event, Recipient.role(Role.GOVERNOR), event.recommendation(), event.title());
        tell(event, Recipient.role(Role.VICE_GOVERNOR), event.recommendation(), event.title());
    }

    @EventListener
    void on(RecommendationApproved event) {
        tellSecretariat(event, event.committee(), event.recommendation(), event.title());
    }

    @EventListener
    void on(RecommendationSentBack event) {
        tellSecretariat(event, event.committee(), event.recommendation(), event.title());
    }

    @EventListener
    void on(RecommendationDeclined event) {
        tellSecretariat(event, event.committee(), event.recommendation(), event.title());
    }

    @EventListener
    void on(RecommendationFulfilled event) {
        tellSecretariat(event, event.committee(), event.recommendation(), event.title());
    }

    private void tellSecretariat(Traced event, CommitteeId committee, RecommendationId id, String title) {
        tell(event, Recipient.secretariat(committees.require(committee).secretariat()), id, title);
    }

    private void tell(Traced event, Recipient recipient, RecommendationId id, String title) {
        var arguments = recommendations.require(id).secret()
                ? NoticeArguments.of(null)
                : NoticeArguments.of(title, event.note());
        notices.put(new NewNotice(event, recipient, event.action(), arguments, "/recommendations/" + id));
    }
}
