package salaklang.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import salaklang.committee.CommitteeId;
import salaklang.web.WrongState;

class FollowUpRoundTest {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final Instant NOW = Instant.parse("2026-07-01T02:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-07-01");

    @Test
    void itOpensInTheMorningAndClosesWhenItsLastDayIsOver() {
        var round = round(FIRST, FIRST.plusDays(4));

        assertThat(round.opensAt(THAILAND)).isEqualTo(Instant.parse("2026-07-01T01:30:00Z"));
        assertThat(round.closesAt(THAILAND)).isEqualTo(Instant.parse("2026-07-05T17:00:00Z"));
    }

    @Test
    void itRemindsInTheMorningBeforeTheClosingDay() {
        assertThat(round(FIRST, FIRST.plusDays(4)).remindAt(THAILAND)).isEqualTo(Instant.parse("2026-07-04T01:30:00Z"));
    }

    @Test
    void aRoundOfOneDayRemindsWhenHalfOfItIsOver() {
        var round = round(FIRST, FIRST);

        assertThat(round.remindAt(THAILAND)).isBetween(round.opensAt(THAILAND), round.closesAt(THAILAND));
    }

    @Test
    void itIsOpenedCompiledAndReportedInThisOrder() {
        var round = round(FIRST, FIRST.plusDays(4));

        assertThatThrownBy(() -> round.compile(RoundSummary.NOTHING, NOW)).isInstanceOf(WrongState.class);
        round.open(NOW);
        assertThatThrownBy(() -> round.open(NOW)).isInstanceOf(WrongState.class);
        assertThatThrownBy(round::report).isInstanceOf(WrongState.class);
        round.compile(new RoundSummary(3, 2, 1, 1, 0), NOW);
        assertThatThrownBy(() -> round.cancel("no more")).isInstanceOf(WrongState.class);
        round.report();
        assertThat(round.state()).isEqualTo(RoundState.REPORTED);
        assertThat(round.summary()).isEqualTo(new RoundSummary(3, 2, 1, 1, 0));
    }

    @Test
    void theNextOneIsAsLongAndOneIntervalLater() {
        var next = round(FIRST, FIRST.plusDays(4)).next(FIRST.plusDays(5));

        assertThat(next.opensOn()).isEqualTo(LocalDate.parse("2026-08-01"));
        assertThat(next.closesOn()).isEqualTo(LocalDate.parse("2026-08-05"));
        assertThat(next.state()).isEqualTo(RoundState.PLANNED);
    }

    @Test
    void theNextOneIsNeverInThePast() {
        assertThat(round(FIRST, FIRST.plusDays(4))
                        .next(LocalDate.parse("2026-10-01"))
                        .opensOn())
                .isEqualTo(LocalDate.parse("2026-11-01"));
    }

    private static FollowUpRound round(LocalDate opensOn, LocalDate closesOn) {
        return new FollowUpRound(CommitteeId.next(), RoundInterval.MONTHLY, opensOn, closesOn);
    }
}
