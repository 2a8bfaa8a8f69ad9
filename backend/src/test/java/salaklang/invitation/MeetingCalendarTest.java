package salaklang.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Read by a parser that shares nothing with the writer. */
class MeetingCalendarTest {

    private static final Instant NINE = Instant.parse("2026-12-08T02:00:00Z");
    private static final MeetingCalendar.Party MEMBER =
            new MeetingCalendar.Party("ท้องถิ่นจังหวัด, ผู้แทน; สำรอง", "dla@example.go.th");

    @Test
    void anotherParserReadsTheSameTimesAndPeople() {
        var calendar = parsed(MeetingCalendar.request(entry(0), MEMBER));
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        var event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("meeting-1@sala-klang");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(NINE);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(NINE.plus(Duration.ofMinutes(150)));
        assertThat(event.getSummary().getValue()).isEqualTo("เชิญประชุมคณะกรรมการ ครั้งที่ 3/2569");
        assertThat(event.getLocation().getValue()).isEqualTo("ห้องประชุมสามัคคี ชั้น 2");
        assertThat(event.getDescription().getValue())
                .contains("4.1 แผนเตรียมรับการประเมิน, ระดับพื้นที่\n")
                .contains("; จบ");
        assertThat(event.getUrl().getValue()).isEqualTo("https://sala.example/si-sa-ket/meetings/1");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("nre@example.go.th");
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("dla@example.go.th");
            assertThat(attendee.getCommonName()).isEqualTo(MEMBER.name());
            assertThat(attendee.getRsvp()).isTrue();
        });
    }

    @Test
    void theZoneIsWrittenDownWithItsOffset() {
        var text = MeetingCalendar.request(entry(0), MEMBER);
        assertThat(text)
                .contains("DTSTART;TZID=Asia/Bangkok:20261208T090000")
                .contains("BEGIN:VTIMEZONE")
                .contains("TZOFFSETTO:+0700");
        var calendar = parsed(text);
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
    }

    @Test
    void aChangeHasTheSameIdAndALaterSequence() {
        var before =
                parsed(MeetingCalendar.request(entry(0), MEMBER)).getEvents().get(0);
        var after =
                parsed(MeetingCalendar.request(entry(1), MEMBER)).getEvents().get(0);
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void aCancellationTakesItOut() {
        var calendar = parsed(MeetingCalendar.cancel(entry(2), MEMBER));
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        var event = calendar.getEvents().get(0);
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getUid().getValue()).isEqualTo("meeting-1@sala-klang");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
    }

    /** Parsed without a complaint. */
    private static ICalendar parsed(String text) {
        var reader = Biweekly.parse(text);
        var warnings = new java.util.ArrayList<java.util.List<biweekly.io.ParseWarning>>();
        var calendar = reader.warnings(warnings).first();
        assertThat(warnings).allSatisfy(each -> assertThat(each).isEmpty());
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar;
    }

    private static MeetingCalendar.Entry entry(int sequence) {
        return new MeetingCalendar.Entry(
                "meeting-1@sala-klang",
                sequence,
                NINE,
                Duration.ofMinutes(150),
                "เชิญประชุมคณะกรรมการ ครั้งที่ 3/2569",
                "ห้องประชุมสามัคคี ชั้น 2",
                "ระเบียบวาระ\n4.1 แผนเตรียมรับการประเมิน, ระดับพื้นที่\n; จบ",
                URI.create("https://sala.example/si-sa-ket/meetings/1"),
                new MeetingCalendar.Party("สำนักงานทรัพยากรธรรมชาติ", "nre@example.go.th"),
                Instant.parse("2026-11-21T03:00:00Z"));
    }
}
