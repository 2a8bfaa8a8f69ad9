package salaklang.assignment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.document.DocumentId;

interface ProgressReports extends Repository<ProgressReport, UUID> {

    /** With their documents, the latest first. */
    @Query("select distinct r from ProgressReport r left join fetch r.documents where r.assignment.id = :assignment"
            + " order by r.at desc")
    List<ProgressReport> findOf(UUID assignment);

    @Query("select count(r) > 0 from ProgressReport r join r.documents d"
            + " where r.assignment.id = :assignment and d = :document")
    boolean hasDocument(UUID assignment, DocumentId document);
}
