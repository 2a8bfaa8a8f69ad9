package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.escalation.OpenCount;
import salaklang.escalation.OpenLine;
import salaklang.escalation.Urgency;
import salaklang.followup.Rows;
import salaklang.organisation.UnitKind;
import salaklang.platform.FeatureTest;

@FeatureTest
class AssignmentsOnTheLadderTest {

    private static final LocalDate LONG_AGO = LocalDate.of(1999, 4, 1);

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentsOnTheLadder work;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient client;

    @Test
    void whatAUnitHasIsCountedByDueDateAndShownByName() {
        var cases = new Casework(application);
        var rows = new Rows(PROVINCE, client, transaction);
        var committee = cases.committee();
        var recommendation = rows.recommendation(committee);
        var unit = rows.unit("AGENCY", null);
        var open = rows.assignment(committee, recommendation, unit, "IN_PROGRESS", LONG_AGO);
        rows.assignment(committee, recommendation, unit, "OFFERED", LONG_AGO);
        rows.assignment(committee, recommendation, unit, "SUBMITTED", LONG_AGO, Instant.now());
        rows.assignment(committee, recommendation, unit, "DONE", LONG_AGO);

        assertThat(cases.together(SECRETARY, work::counts))
                .contains(new OpenCount(Urgency.NORMAL, UnitKind.AGENCY, LONG_AGO, 2));
        assertThat(cases.together(SECRETARY, () -> work.lines(Urgency.NORMAL, List.of(UnitKind.AGENCY), 10)))
                .extracting(OpenLine::path)
                .contains("/assignments/" + open);
        assertThat(cases.together(SECRETARY, () -> work.lines(Urgency.MOST_URGENT, List.of(UnitKind.AGENCY), 10)))
                .isEmpty();
    }
}
