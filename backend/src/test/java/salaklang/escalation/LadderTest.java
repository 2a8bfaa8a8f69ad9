package salaklang.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.organisation.UnitKind;
import salaklang.platform.FeatureTest;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class LadderTest {

    private static final String PROVINCE = "lamphun";

    /** Friday 17 July 2026: the King's birthday, Asalha Bucha and Buddhist Lent lie in the days after. */
    private static final LocalDate DUE = LocalDate.parse("2026-07-17");

    @Autowired
    private Ladder ladder;

    @Test
    void withoutALadderOfItsOwnAProvinceHasThatOfTheTables() {
        var moments = in(() -> ladder.moments(Urgency.NORMAL, UnitKind.AGENCY, DUE));

        assertThat(moments)
                .extracting(LadderMoment::key)
                .containsExactly(
                        "remind-7",
                        "remind-3",
                        "remind-1",
                        "remind-0",
                        "escalate-officer",
                        "escalate-agency_head",
                        "escalate-secretary",
                        "escalate-vice_governor",
                        "escalate-governor");
        assertThat(moments.get(0).at()).isEqualTo(Instant.parse("2026-07-08T01:30:00Z"));
        assertThat(moments.get(4))
                .isEqualTo(new LadderMoment(
                        "escalate-officer",
                        Instant.parse("2026-07-20T01:30:00Z"),
                        LadderAct.ESCALATE,
                        1,
                        EscalationTarget.OFFICER,
                        Set.of(Channel.values())));
        // seven working days: three holidays lie between
        assertThat(moments.get(6).at()).isEqualTo(Instant.parse("2026-07-31T01:30:00Z"));
        assertThat(in(ladder::version)).isZero();
    }

    @Test
    void everyUrgencyAndKindOfUnitHasItsMoments() {
        for (var urgency : Urgency.values()) {
            for (var kind : UnitKind.values()) {
                assertThat(in(() -> ladder.moments(urgency, kind, DUE)))
                        .as("%s %s", urgency, kind)
                        .hasSizeBetween(7, 9);
            }
        }
    }

    @Test
    void askingAgainFiftyThousandTimesCostsNoQuery() throws Exception {
        in(() -> ladder.moments(Urgency.NORMAL, UnitKind.SAO, DUE));

        var statements = StatementCount.of(() -> {
            for (int call = 0; call < 50_000; call++) {
                var due = DUE.plusDays(call % 300);
                in(() -> ladder.moments(Urgency.NORMAL, UnitKind.SAO, due));
            }
        });

        assertThat(statements).hasSizeLessThanOrEqualTo(4);
    }

    private static <T> T in(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, work);
    }
}
