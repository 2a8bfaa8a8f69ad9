package salaklang.assignment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.web.NotFound;

/** Shows the photos of reports in small to whoever sees the assignment. */
@Service
class ThumbnailReader {

    private final Assignments assignments;
    private final ProgressReports reports;
    private final AssignmentAccess access;
    private final Documents documents;
    private final CurrentUser currentUser;

    ThumbnailReader(
            Assignments assignments,
            ProgressReports reports,
            AssignmentAccess access,
            Documents documents,
            CurrentUser currentUser) {
        this.assignments = assignments;
        this.reports = reports;
        this.access = access;
        this.documents = documents;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    DocumentContent thumbnail(AssignmentId id, DocumentId document) {
        access.requireSees(
                currentUser.require(), assignments.findById(id.value()).orElseThrow(NotFound::new));
        if (!reports.hasDocument(id.value(), document)) {
            throw new NotFound();
        }
        return documents.thumbnail(document);
    }
}
