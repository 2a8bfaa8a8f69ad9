package salaklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import salaklang.attendance.Attendee;
import salaklang.attendance.CheckIn;
import salaklang.attendance.Presence;
import salaklang.attendance.Quorum;
import salaklang.attendance.StayView;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.Share;
import salaklang.minutes.Proceedings.QuorumTurn;

class QuorumTurnsTest {

    private static final Quorum HALF_OF_FOUR = new Quorum(2, 4, new Share(1, 2));

    @Test
    @DisplayName("ม.79: a quorum that was lost and regained is told with its times and numbers")
    void aQuorumThatWasLostAndRegainedIsToldWithItsTimes() {
        var turns = QuorumTurns.of(
                List.of(there("09:00", "12:00"), there("09:00", "10:30"), there("11:00", "12:00")),
                HALF_OF_FOUR,
                Sample.at("09:00"),
                Sample.at("12:00"));

        assertThat(turns)
                .containsExactly(
                        new QuorumTurn(Sample.at("10:30"), false, 1, 2),
                        new QuorumTurn(Sample.at("11:00"), true, 2, 2));
    }

    @Test
    void aMeetingThatHadAQuorumAllTheTimeSaysNothing() {
        assertThat(QuorumTurns.of(
                        List.of(there("09:00", "12:00"), there("09:00", "12:00"), there("09:20", "10:00")),
                        HALF_OF_FOUR,
                        Sample.at("09:00"),
                        Sample.at("12:00")))
                .isEmpty();
    }

    @Test
    void whoDoesNotCountChangesNothing() {
        var guest = attendee(
                false,
                Stream.of(new StayView(Sample.at("09:00"), Sample.at("10:00"), CheckIn.values()[0]))
                        .toList());
        assertThat(QuorumTurns.of(
                        List.of(there("09:00", "12:00"), there("09:00", "12:00"), guest),
                        HALF_OF_FOUR,
                        Sample.at("09:00"),
                        Sample.at("12:00")))
                .isEmpty();
    }

    private static Attendee there(String from, String until) {
        return attendee(true, List.of(new StayView(Sample.at(from), Sample.at(until), CheckIn.values()[0])));
    }

    private static Attendee attendee(boolean counted, List<StayView> stays) {
        return new Attendee(
                SeatId.next(),
                0,
                "กรรมการ",
                null,
                SeatOffice.MEMBER,
                true,
                Presence.PRESENT,
                null,
                null,
                counted,
                null,
                stays,
                null,
                CheckIn.values()[0]);
    }
}
