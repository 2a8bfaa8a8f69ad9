package salaklang.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.committee.RuleProfile;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.committee.Substitutes;
import salaklang.web.InvalidInput;

/** What the order that set up the committee says of substitutes, as the Act leaves it open. */
class SubstitutionTest {

    private static final RuleProfile ACT = RuleProfile.OF_THE_ACT;

    @ParameterizedTest
    @CsvSource({
        "NONE,            true,  true,  true,  false",
        "LISTED,          false, true,  true,  false",
        "LISTED,          true,  false, false, true",
        "ANY_WITH_LETTER, false, false, false, false",
        "ANY_WITH_LETTER, false, true,  false, true",
        "ANY_WITH_LETTER, false, false, true,  true"
    })
    void whoMayStandInIsWhatTheSeatSays(
            Substitutes substitutes, boolean listed, boolean letter, boolean letterShown, boolean allowed) {
        var seat = seat(true, substitutes, true);
        var how = new SeatAttendance(Presence.SUBSTITUTE, "รองหัวหน้าสำนักงาน", null, letterShown, null, null);
        if (allowed) {
            assertThat(Substitution.weigh(seat, ACT, how, listed, letter).counted())
                    .isTrue();
        } else {
            assertRefused(seat, () -> Substitution.weigh(seat, ACT, how, listed, letter));
        }
    }

    @ParameterizedTest
    @CsvSource({"true,true,true,true", "true,false,true,false", "true,true,false,false", "false,true,true,false"})
    void aSubstituteCountsOnlyWhereTheSeatAndTheRulesSayTogether(
            boolean member, boolean seatSays, boolean rulesSay, boolean counted) {
        assertThat(Substitution.counts(seat(member, Substitutes.ANY_WITH_LETTER, seatSays), rules(rulesSay)))
                .isEqualTo(counted);
    }

    @Test
    void aSubstituteHasAPosition() {
        var seat = seat(true, Substitutes.ANY_WITH_LETTER, true);
        assertRefused(seat, () -> Substitution.weigh(seat, ACT, SeatAttendance.substitute(" ", "ผู้แทน"), false, true));
    }

    @Test
    void aSecretaryWhoIsNoMemberComesWithoutCounting() {
        assertThat(Substitution.weigh(seat(false, Substitutes.NONE, false), ACT, SeatAttendance.present(), false, false)
                        .counted())
                .isFalse();
    }

    private static void assertRefused(SeatView seat, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("seat-" + seat.id()));
    }

    private static SeatView seat(boolean counts, Substitutes substitutes, boolean substituteCounts) {
        return new SeatView(
                SeatId.next(),
                "หัวหน้าสำนักงานจังหวัด",
                SeatOffice.MEMBER,
                SeatBasis.EX_OFFICIO,
                null,
                1,
                counts,
                substitutes,
                substituteCounts,
                null);
    }

    private static RuleProfile rules(boolean substitutes) {
        return new RuleProfile(
                ACT.quorum(),
                ACT.noticeDays(),
                ACT.noticeCount(),
                ACT.majority(),
                ACT.castingVote(),
                substitutes,
                ACT.eMeetings(),
                ACT.adjournedQuorum(),
                ACT.adjournedWithinDays(),
                ACT.legalBasis());
    }
}
