package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.80 */
class NoticeTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @ParameterizedTest
    @CsvSource({
        "2026-07-10T09:00, 2026-07-06T23:30, 3, true",
        "2026-07-10T09:00, 2026-07-06T00:00, 3, true",
        "2026-07-10T09:00, 2026-07-07T00:00, 2, false",
        "2026-07-10T09:00, 2026-07-09T08:00, 0, false",
        "2026-07-10T09:00, 2026-07-10T08:00, 0, false",
        "2026-07-10T00:30, 2026-07-06T23:59, 3, true",
        "2027-01-02T09:00, 2026-12-29T12:00, 3, true",
    })
    void neitherTheDayOfSendingNorTheDayOfTheMeetingCounts(
            LocalDateTime meeting, LocalDateTime sent, int days, boolean inTime) {
        assertThat(Notice.daysOfNotice(at(sent), at(meeting), BANGKOK)).isEqualTo(days);
        assertThat(Notice.isInTime(at(sent), at(meeting), BANGKOK)).isEqualTo(inTime);
    }

    @Test
    void theDeadlineIsTheLastSecondThatIsInTime() {
        var meeting = at(LocalDateTime.parse("2026-07-10T09:00"));
        var deadline = Notice.noticeDeadline(meeting, BANGKOK);
        assertThat(deadline).isEqualTo(at(LocalDateTime.parse("2026-07-06T23:59:59")));
        assertThat(Notice.isInTime(deadline, meeting, BANGKOK)).isTrue();
        assertThat(Notice.isInTime(deadline.plusSeconds(1), meeting, BANGKOK)).isFalse();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(BANGKOK).toInstant();
    }
}
