package salaklang.recommendation;

import static salaklang.processes.recommendation.RecommendationProcess.APPROVE;
import static salaklang.processes.recommendation.RecommendationProcess.APPROVED;
import static salaklang.processes.recommendation.RecommendationProcess.DECISION;
import static salaklang.processes.recommendation.RecommendationProcess.DECLINED;
import static salaklang.processes.recommendation.RecommendationProcess.NOTED;
import static salaklang.processes.recommendation.RecommendationProcess.PROCESS;
import static salaklang.processes.recommendation.RecommendationProcess.PROPOSAL;
import static salaklang.processes.recommendation.RecommendationProcess.PROPOSE;
import static salaklang.processes.recommendation.RecommendationProcess.PROPOSED;
import static salaklang.processes.recommendation.RecommendationProcess.RECOMMENDATION_ID;
import static salaklang.processes.recommendation.RecommendationProcess.REPORT_BACK;
import static salaklang.processes.recommendation.RecommendationProcess.SENT_BACK;
import static salaklang.processes.recommendation.RecommendationProcess.SUPERSEDED;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import salaklang.identity.CurrentUser;
import salaklang.processes.recommendation.RecommendationSteps;
import salaklang.web.NotFound;
import salaklang.workflow.Processes;

/** Moves the process of a recommendation, and does what the process asks. */
@Component("recommendationSteps")
class RecommendationWorkflow implements RecommendationSteps {

    private final Processes processes;
    private final Recommendations recommendations;
    private final ApplicationEventPublisher events;
    private final AssignmentsOfRecommendation assignments;
    private final RecommendationReopening reopening;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecommendationWorkflow(
            Processes processes,
            Recommendations recommendations,
            ApplicationEventPublisher events,
            @Lazy AssignmentsOfRecommendation assignments,
            RecommendationReopening reopening,
            CurrentUser currentUser,
            Clock clock) {
        this.processes = processes;
        this.recommendations = recommendations;
        this.events = events;
        this.assignments = assignments;
        this.reopening = reopening;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void start(RecommendationId id) {
        processes.start(PROCESS, id.value(), Map.of(RECOMMENDATION_ID, id.toString()));
    }

    void propose(RecommendationId id) {
        complete(id, PROPOSE, Map.of(PROPOSAL, PROPOSED));
    }

    void note(RecommendationId id) {
        complete(id, PROPOSE, Map.of(PROPOSAL, NOTED));
    }

    void approve(RecommendationId id) {
        complete(id, APPROVE, Map.of(DECISION, APPROVED));
    }

    void sendBack(RecommendationId id) {
        complete(id, APPROVE, Map.of(DECISION, SENT_BACK));
    }

    void decline(RecommendationId id) {
        complete(id, APPROVE, Map.of(DECISION, DECLINED));
    }

    void close(RecommendationId id) {
        complete(id, REPORT_BACK, Map.of());
    }

    void supersede(RecommendationId id) {
        processes.correlate(PROCESS, id.value(), SUPERSEDED, Map.of());
    }

    private void complete(RecommendationId id, String userTask, Map<String, Object> variables) {
        processes.complete(PROCESS, id.value(), userTask, variables);
    }

    @Override
    public void assign(String recommendationId) {
        var recommendation = require(recommendationId);
        events.publishEvent(new AssignmentsOrdered(
                recommendation.view(),
                recommendation.orders(),
                currentUser.find().orElse(null),
                clock.instant()));
    }

    @Override
    public List<String> assignments(String recommendationId) {
        return require(recommendationId).orders().stream()
                .map(order -> order.assignment().toString())
                .toList();
    }

    @Override
    public void fulfil(String recommendationId) {
        var recommendation = require(recommendationId);
        if (recommendation.state() == RecommendationState.IN_PROGRESS && !assignments.anyOpen(recommendation.id())) {
            reopening.fulfil(recommendation, currentUser.find().orElse(null), clock.instant());
        }
    }

    @Override
    public void cancelAssignments(String recommendationId) {
        var recommendation = require(recommendationId);
        events.publishEvent(new AssignmentsWithdrawn(
                recommendation.id(), currentUser.find().orElse(null), clock.instant(), recommendation.reason()));
    }

    private Recommendation require(String id) {
        return recommendations.findById(UUID.fromString(id)).orElseThrow(NotFound::new);
    }
}
