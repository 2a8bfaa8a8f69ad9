package salaklang.notification;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.followup.FollowUpRecord;
import salaklang.followup.FollowUpRoundId;
import salaklang.followup.FollowUpRoundOpened;
import salaklang.followup.FollowUpRoundReminded;
import salaklang.followup.FollowUpRoundReported;
import salaklang.identity.Role;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;

/** Tells the units what a round asks of them, and the governors what it found. */
@Component
class FollowUpNotices {

    private final Notices notices;
    private final FollowUpRecord rounds;

    FollowUpNotices(Notices notices, FollowUpRecord rounds) {
        this.notices = notices;
        this.rounds = rounds;
    }

    @EventListener
    void on(FollowUpRoundOpened event) {
        tellUnits(event, event.round(), rounds.unitsAwaited(event.round()));
    }

    @EventListener
    void on(FollowUpRoundReminded event) {
        tellUnits(event, event.round(), rounds.unitsAwaited(event.round()));
    }

    @EventListener
    void on(FollowUpRoundReported event) {
        var arguments = arguments(event, event.round());
        for (var role : Set.of(Role.GOVERNOR, Role.VICE_GOVERNOR)) {
            notices.put(new NewNotice(
                    event, Recipient.role(role), event.action(), arguments, "/follow-up-rounds/" + event.round()));
        }
    }

    private void tellUnits(Traced event, FollowUpRoundId round, Set<UnitCode> units) {
        var arguments = arguments(event, round);
        units.forEach(unit ->
                notices.put(new NewNotice(event, Recipient.unit(unit), event.action(), arguments, "/assignments")));
    }

    private NoticeArguments arguments(Traced event, FollowUpRoundId id) {
        var round = rounds.require(id);
        return new NoticeArguments(round.committee().name(), null, round.closesOn(), null, event.note());
    }
}
