package salaklang.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import salaklang.meeting.MeetingId;

class CheckInCodeTest {

    private static final Instant NOW = Instant.parse("2026-07-10T02:00:00Z");

    private final String secret = CheckInCode.newSecret();
    private final MeetingId meeting = MeetingId.next();

    @Test
    void aCodeIsGoodForTwoMinutesAtMostAndNotBeforeItsTime() {
        var code = CheckInCode.code(secret, meeting, NOW);
        assertThat(CheckInCode.isCode(secret, meeting, code, NOW.plusSeconds(119)))
                .isTrue();
        assertThat(CheckInCode.isCode(secret, meeting, code, NOW.plusSeconds(120)))
                .isFalse();
        assertThat(CheckInCode.isCode(secret, meeting, code, NOW.minusSeconds(1)))
                .isFalse();
    }

    @Test
    void aCodeIsForItsMeetingAndAPassForItsPerson() {
        var code = CheckInCode.code(secret, meeting, NOW);
        var pass = CheckInCode.pass(secret, meeting, "somebody", NOW);
        assertThat(CheckInCode.isCode(secret, MeetingId.next(), code, NOW)).isFalse();
        assertThat(CheckInCode.isCode(CheckInCode.newSecret(), meeting, code, NOW))
                .isFalse();
        assertThat(CheckInCode.isPass(secret, meeting, "somebody", pass, NOW.plusSeconds(599)))
                .isTrue();
        assertThat(CheckInCode.isPass(secret, meeting, "another", pass, NOW)).isFalse();
        assertThat(CheckInCode.isPass(secret, meeting, "somebody", code, NOW)).isFalse();
        assertThat(CheckInCode.isCode(secret, meeting, pass, NOW)).isFalse();
    }

    @Test
    void whatIsNoCodeIsRefused() {
        for (var nonsense : new String[] {null, "", "x", "1.", "99999999999999999999.aaaaaaaaaaaaaaaaaaaa", "1.ก"}) {
            assertThat(CheckInCode.isCode(secret, meeting, nonsense, NOW)).isFalse();
        }
    }

    @Property
    void noCodeIsGoodForOtherTimes(@ForAll @LongRange(min = -5000, max = 5000) long seconds) {
        var code = CheckInCode.code("a-secret-of-more-than-forty-characters-here", meeting, NOW);
        boolean good = CheckInCode.isCode(
                "a-secret-of-more-than-forty-characters-here", meeting, code, NOW.plusSeconds(seconds));
        assertThat(good).isEqualTo(seconds >= 0 && seconds < 120);
    }
}
