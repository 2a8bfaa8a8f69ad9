package salaklang.recommendation;

import java.util.List;
import salaklang.committee.CommitteeView;

/** A recommendation in a list: itself, concealed where it is secret, its committee, and how its assignments stand. */
record RecommendationRow(
        RecommendationView recommendation, CommitteeView committee, int assignments, int done, int late) {

    static RecommendationRow of(RecommendationView view, CommitteeView committee, List<AssignmentLine> lines) {
        return new RecommendationRow(
                view.concealed(),
                committee,
                (int) lines.stream().filter(AssignmentLine::counts).count(),
                (int) lines.stream().filter(AssignmentLine::done).count(),
                (int) lines.stream().filter(AssignmentLine::overdue).count());
    }
}
