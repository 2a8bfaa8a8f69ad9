package salaklang.recommendation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import salaklang.course.MovedRecord;
import salaklang.course.MovedRecords;
import salaklang.processes.recommendation.RecommendationProcess;

/** Where a recommendation stands, to whom it is shown. */
@Component
class RecommendationCourse implements MovedRecords {

    private final RecommendationService service;
    private final RecommendationPath path;

    RecommendationCourse(RecommendationService service, RecommendationPath path) {
        this.service = service;
        this.path = path;
    }

    @Override
    public String process() {
        return RecommendationProcess.PROCESS;
    }

    @Override
    public String subject() {
        return "recommendation";
    }

    @Override
    public String place() {
        return "recommendations";
    }

    @Override
    public MovedRecord require(UUID id) {
        var detail = service.read(new RecommendationId(id));
        return new MovedRecord(detail.recommendation().title(), path.of(detail));
    }
}
