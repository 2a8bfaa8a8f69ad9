package salaklang.recommendation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import salaklang.course.MovedKind;
import salaklang.course.MovedRecord;
import salaklang.course.MovedRecords;
import salaklang.identity.CurrentUser;
import salaklang.processes.recommendation.RecommendationProcess;

/** Where a recommendation stands, to whom it is shown. */
@Component
class RecommendationCourse implements MovedRecords {

    private final RecommendationService service;
    private final RecommendationPath path;
    private final Recommendations recommendations;
    private final RecommendationAccess access;
    private final CurrentUser user;

    RecommendationCourse(
            RecommendationService service,
            RecommendationPath path,
            Recommendations recommendations,
            RecommendationAccess access,
            CurrentUser user) {
        this.service = service;
        this.path = path;
        this.recommendations = recommendations;
        this.access = access;
        this.user = user;
    }

    @Override
    public MovedKind kind() {
        return new MovedKind(RecommendationProcess.PROCESS, "recommendation", "recommendations");
    }

    @Override
    public MovedRecord require(UUID id) {
        var detail = service.read(new RecommendationId(id));
        return new MovedRecord(detail.recommendation().title(), path.of(detail));
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids) {
        var scope = access.scope(user.require());
        return recommendations.findByIdIn(ids).stream()
                .filter(scope::holds)
                .collect(toMap(
                        one -> one.id().value(), one -> one.view().concealed().title()));
    }
}
