package salaklang.emeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

@DisplayName("พ.ร.ก. ว่าด้วยการประชุมผ่านสื่ออิเล็กทรอนิกส์ พ.ศ. 2563 ม.9")
class EMeetingRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final String HASH = "a".repeat(64);

    private final EMeeting meeting = new EMeeting(MeetingId.next());

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"http://meet.example.go.th", "javascript:alert(1)", "meet", "https://", "https:// x"})
    void theWayInIsASafeAddress(String link) {
        assertThatThrownBy(() -> meeting.arrange(new Arrangement(link, true, null), false))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aSecretMeetingIsHeldBySystemsInTheCountryAlone() {
        assertThatThrownBy(() -> meeting.arrange(new Arrangement("https://meet.example.go.th/1", false, null), true))
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> assertThat(input.field()).isEqualTo("domestic"));

        meeting.arrange(new Arrangement("https://meet.example.go.th/1", true, "10 ปี"), true);
        assertThat(meeting.isArranged()).isTrue();
    }

    @Test
    void aSecretMeetingIsNotRecorded() {
        assertThatThrownBy(() -> meeting.noteRecording(new Recording("https://x.go.th/1", HASH, null), true, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.messageKey()).isEqualTo("emeeting.error.recording-secret"));
        assertThat(meeting.recording()).isNull();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"abc", "g123456789012345678901234567890123456789012345678901234567890123"})
    void aFingerprintIsSixtyFourHexadecimalDigits(String hash) {
        assertThatThrownBy(() -> meeting.noteRecording(new Recording("https://x.go.th/1", hash, null), false, NOW))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aRecordingIsKeptWithItsFingerprintAndWhen() {
        meeting.noteRecording(new Recording("https://x.go.th/1", " " + HASH.toUpperCase() + " ", null), false, NOW);

        assertThat(meeting.recording()).isEqualTo(new Recording("https://x.go.th/1", HASH, NOW));
    }

    @Test
    void aTroubleIsResolvedOnce() {
        var trouble = new Incident(MeetingId.next(), "ไม่ได้ยินเสียง", "กรรมการ", NOW);
        trouble.resolve("เปลี่ยนช่องทางสำรอง", "เลขานุการ", NOW.plusSeconds(60));

        assertThatThrownBy(() -> trouble.resolve("อีกครั้ง", "เลขานุการ", NOW)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> new Incident(MeetingId.next(), " ", "กรรมการ", NOW))
                .isInstanceOf(InvalidInput.class);
    }
}
