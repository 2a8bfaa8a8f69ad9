package salaklang.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.assignment.AssignmentOffered;
import salaklang.committee.CommitteeId;

/** Plans a committee's first round with its first assignment, so that nobody has to think of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FirstRounds {

    private final FollowUpRounds rounds;
    private final FollowUpWorkflow workflow;
    private final Clock clock;

    FirstRounds(FollowUpRounds rounds, FollowUpWorkflow workflow, Clock clock) {
        this.rounds = rounds;
        this.workflow = workflow;
        this.clock = clock;
    }

    @EventListener
    public void on(AssignmentOffered event) {
        var committee = event.assignment().committee();
        if (committee != null && hasNone(committee)) {
            workflow.start(FollowUpRound.first(committee, LocalDate.now(clock)));
        }
    }

    private boolean hasNone(CommitteeId committee) {
        if (rounds.existsByCommitteeId(committee)) {
            return false;
        }
        rounds.lockCommittee(committee.value());
        return !rounds.existsByCommitteeId(committee);
    }
}
