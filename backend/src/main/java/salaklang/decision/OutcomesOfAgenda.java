package salaklang.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.DecidedOutcomes;
import salaklang.meeting.MeetingId;

/** Tells the meeting's page all that was decided. */
@Component
@Transactional(readOnly = true)
class OutcomesOfAgenda implements DecidedOutcomes {

    private final Outcomes outcomes;

    OutcomesOfAgenda(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Map<AgendaItemId, List<DecidedOutcome>> of(MeetingId meeting) {
        return outcomes.findByMeetingIdOrderByPosition(meeting).stream()
                .filter(outcome -> outcome.state() == OutcomeState.DECIDED)
                .collect(groupingBy(
                        Outcome::item,
                        mapping(outcome -> new DecidedOutcome(outcome.kind(), outcome.text()), toList())));
    }
}
