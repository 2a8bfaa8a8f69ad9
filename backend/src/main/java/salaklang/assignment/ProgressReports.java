package salaklang.assignment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.document.DocumentId;
import salaklang.recommendation.RecommendationId;

interface ProgressReports extends Repository<ProgressReport, UUID> {

    /** With their documents, the latest first. */
    @Query("select distinct r from ProgressReport r left join fetch r.documents where r.assignment.id = :assignment"
            + " order by r.at desc")
    List<ProgressReport> findOf(UUID assignment);

    /** With their documents, the latest first. */
    @Query("select distinct r from ProgressReport r join fetch r.assignment a left join fetch r.documents"
            + " where a.recommendationId in :recommendations order by r.at desc")
    List<ProgressReport> findOfRecommendations(Collection<RecommendationId> recommendations);

    @Query("select count(r) > 0 from ProgressReport r join r.documents d"
            + " where r.assignment.id = :assignment and d = :document")
    boolean hasDocument(UUID assignment, DocumentId document);
}
