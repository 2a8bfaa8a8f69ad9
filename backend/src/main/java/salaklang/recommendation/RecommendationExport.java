package salaklang.recommendation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The list of recommendations as a file. */
@Controller
class RecommendationExport {

    private final RecommendationService service;
    private final Export export;

    RecommendationExport(RecommendationService service, Export export) {
        this.service = service;
        this.export = export;
    }

    @GetMapping({"/{province}/recommendations.xlsx", "/{province}/recommendations.csv"})
    void list(RecommendationSearch search, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        export.answerPages(request, response, columns(), after -> {
            var page = service.list(search.query().from(after), Export.PAGE);
            return new Rows.Page<>(page.rows(), page.next());
        });
    }

    private Columns<RecommendationRow> columns() {
        return Columns.<RecommendationRow>of("recommendations", "recommendation.title")
                .with("recommendation.subject", row -> row.recommendation().title())
                .with("recommendation.column.text", row -> row.recommendation().text())
                .with(
                        "recommendation.column.kind",
                        row -> export.say(
                                "recommendation.kind." + row.recommendation().kind()))
                .with("recommendation.committee", row -> row.committee().name())
                .with(
                        "recommendation.column.meeting",
                        row -> row.recommendation().meetingNumber())
                .with("recommendation.column.item", row -> row.recommendation().itemNumber())
                .with("recommendation.column.date", row -> row.recommendation().meetingAt())
                .with(
                        "recommendation.state",
                        row -> export.say(
                                "recommendation.state." + row.recommendation().state()))
                .with("recommendation.work", RecommendationRow::assignments)
                .with("recommendation.column.done", RecommendationRow::done)
                .with("recommendation.column.late", RecommendationRow::late)
                .with(
                        "recommendation.column.decided-by",
                        row -> row.recommendation().decidedBy())
                .with(
                        "recommendation.column.decided-at",
                        row -> row.recommendation().decidedAt());
    }
}
