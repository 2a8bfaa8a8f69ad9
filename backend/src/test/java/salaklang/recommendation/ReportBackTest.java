package salaklang.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.identity.UnitCode;
import salaklang.meeting.ProposedConclusion;

class ReportBackTest {

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(textBlock = """
            DRAFT,       '',               ASSIGN
            IN_PROGRESS, on-time,          CONTINUE
            IN_PROGRESS, on-time done,     CONTINUE
            IN_PROGRESS, on-time overdue,  HASTEN
            FULFILLED,   done done,        CONCLUDE
            """)
    void whatIsProposedToTheMeetingFollowsFromHowTheWorkStands(
            String state, String works, ProposedConclusion expected) {
        var lines = works.isEmpty()
                ? List.<AssignmentLine>of()
                : Arrays.stream(works.split(" ")).map(ReportBackTest::line).toList();
        assertThat(ReportBack.conclusion(RecommendationState.valueOf(state), lines))
                .isEqualTo(expected);
    }

    private static AssignmentLine line(String how) {
        return new AssignmentLine(
                "any",
                UnitCode.of("agencies/dla"),
                "แผน",
                LocalDate.parse("2026-07-01"),
                how.equals("done") ? "DONE" : "IN_PROGRESS",
                50,
                how.equals("overdue"),
                how.equals("done"));
    }
}
