package salaklang.recommendation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.decision.OutcomeAssignments;
import salaklang.decision.OutcomeId;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.web.NotFound;

/** Lets the meeting room plan what an outcome asks of units, in the recommendation that was drafted from it. */
@Component
@Transactional
class OutcomeWorks implements OutcomeAssignments {

    private final Recommendations recommendations;
    private final RecommendationService service;

    OutcomeWorks(Recommendations recommendations, RecommendationService service) {
        this.recommendations = recommendations;
        this.service = service;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OutcomeId, OutcomeWork> of(MeetingId meeting) {
        return recommendations.findLivingOf(meeting).stream()
                .collect(toMap(Recommendation::outcome, OutcomeWorks::work));
    }

    @Override
    public void plan(OutcomeId outcome, Collection<UnitCode> units, String what, LocalDate by) {
        service.plan(living(outcome), units, what, by);
    }

    @Override
    public void remove(OutcomeId outcome, UUID line) {
        service.removePlanned(living(outcome), line);
    }

    @Override
    public void propose(OutcomeId outcome) {
        service.propose(living(outcome));
    }

    private RecommendationId living(OutcomeId outcome) {
        return recommendations.findLivingOf(outcome).orElseThrow(NotFound::new).id();
    }

    private static OutcomeWork work(Recommendation of) {
        var lines = of.planned().stream()
                .map(part -> new Line(part.id(), part.unit(), part.expected(), part.dueDate()))
                .toList();
        return new OutcomeWork(of.state().name(), "/recommendations/" + of.id(), of.isEditable(), lines);
    }
}
