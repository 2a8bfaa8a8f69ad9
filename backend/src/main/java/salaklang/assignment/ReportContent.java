package salaklang.assignment;

import java.util.List;
import salaklang.document.DocumentId;

/**
 * What a unit reports.
 *
 * @param percent 0 to 100, or null where it is no progress report
 * @param delay why it is late, or null where it is not
 */
record ReportContent(
        ReportKind kind,
        Integer percent,
        String text,
        List<FigureValue> figures,
        List<DocumentId> documents,
        Delay delay) {}
