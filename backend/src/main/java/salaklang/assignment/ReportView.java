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
 * @param figures how much was counted by then
 * @param delay why it was late by then, or null
 * @param by the position of who reported
 */
record ReportView(
        UUID id,
        ReportKind kind,
        int percent,
        String text,
        List<FigureValue> figures,
        Delay delay,
        Instant at,
        String by,
        List<DocumentView> documents) {

    static ReportView of(ProgressReport report, Map<DocumentId, DocumentView> documents) {
        return new ReportView(
                report.id(),
                report.kind(),
                report.percent(),
                report.text(),
                List.copyOf(report.figures()),
                report.delay(),
                report.at(),
                report.by(),
                report.documents().stream()
                        .map(documents::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
