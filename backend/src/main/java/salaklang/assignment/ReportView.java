package salaklang.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;

/**
 * What a unit reported once.
 *
 * @param submission it was handed in with this
 * @param by the position of who reported
 */
record ReportView(
        UUID id, boolean submission, int percent, String text, Instant at, String by, List<DocumentView> documents) {

    static ReportView of(ProgressReport report, Map<DocumentId, DocumentView> documents) {
        return new ReportView(
                report.id(),
                report.isSubmission(),
                report.percent(),
                report.text(),
                report.at(),
                report.by(),
                report.documents().stream()
                        .map(documents::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
