package salaklang.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.committee.RuleProfile;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatHolder;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.committee.Share;
import salaklang.committee.Substitutes;
import salaklang.invitation.ExpectedQuorum.Outlook;

/** พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79 and ม.81, before the meeting. */
class ExpectedQuorumTest {

    private static final Share HALF = new Share(1, 2);

    @ParameterizedTest
    @DisplayName("ม.79: at least half of all members, by what they answered")
    @CsvSource({
        // members, attending, excused -> needed, outlook
        "14, 7, 0, 7, EXPECTED",
        "14, 6, 0, 7, OPEN",
        "14, 6, 7, 7, OPEN",
        "14, 6, 8, 7, LACKING",
        "15, 7, 0, 8, OPEN",
        "15, 8, 7, 8, EXPECTED",
        "1, 0, 1, 1, LACKING",
        "1, 0, 0, 1, OPEN",
    })
    void theOutlook(int members, int attending, int excused, int needed, Outlook outlook) {
        var seats = seats(members);
        var replies = new HashMap<SeatId, ReplyKind>();
        seats.subList(0, attending).forEach(seat -> replies.put(seat.id(), ReplyKind.ATTENDING));
        seats.subList(attending, attending + excused).forEach(seat -> replies.put(seat.id(), ReplyKind.EXCUSED));
        var quorum = ExpectedQuorum.of(seats, replies, RuleProfile.OF_THE_ACT, HALF);
        assertThat(quorum.needed()).isEqualTo(needed);
        assertThat(quorum.outlook()).isEqualTo(outlook);
    }

    @Test
    void aSubstituteCountsOnlyWhereTheSeatSaysSoAndASecretaryWhoIsNoMemberNever() {
        var counting = seat(SeatOffice.MEMBER, 1, true, true);
        var uncounted = seat(SeatOffice.MEMBER, 2, true, false);
        var noMember = seat(SeatOffice.SECRETARY, 1, false, true);
        var all = List.of(counting, uncounted, noMember);
        var replies = new HashMap<SeatId, ReplyKind>();
        all.forEach(seat -> replies.put(seat.id(), ReplyKind.SUBSTITUTE));
        var quorum = ExpectedQuorum.of(all, replies, RuleProfile.OF_THE_ACT, HALF);
        assertThat(quorum.members()).isEqualTo(2);
        assertThat(quorum.substitutes()).isEqualTo(1);
        assertThat(quorum.uncounted()).isEqualTo(1);
        assertThat(quorum.expected()).isEqualTo(1);
    }

    @Property(tries = 300)
    void section79EveryMemberIsInOnePartAndAnotherAttendingNeverMakesItWorse(
            @ForAll @Size(min = 1, max = 60) List<@net.jqwik.api.constraints.IntRange(max = 3) Integer> answers) {
        var seats = seats(answers.size());
        var replies = new HashMap<SeatId, ReplyKind>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) < 3) {
                replies.put(seats.get(i).id(), ReplyKind.values()[answers.get(i)]);
            }
        }
        var quorum = ExpectedQuorum.of(seats, replies, RuleProfile.OF_THE_ACT, HALF);
        assertThat(quorum.attending() + quorum.substitutes() + quorum.uncounted() + quorum.excused() + quorum.open())
                .isEqualTo(seats.size());
        assertThat(quorum.needed() * 2).isGreaterThanOrEqualTo(seats.size());
        replies.put(seats.get(0).id(), ReplyKind.ATTENDING);
        var better = ExpectedQuorum.of(seats, replies, RuleProfile.OF_THE_ACT, HALF);
        assertThat(better.missing()).isLessThanOrEqualTo(quorum.missing());
    }

    @Test
    @DisplayName("ม.81: delegated, else the vice chairs by rank, else elected")
    void whoPresidesWithoutTheChair() {
        var chair = seat(SeatOffice.CHAIR, 1, true, true);
        var first = seat(SeatOffice.VICE_CHAIR, 1, true, true);
        var second = seat(SeatOffice.VICE_CHAIR, 2, true, true);
        var seats = List.of(second, chair, first);
        var excused = Map.of(chair.id(), ReplyKind.EXCUSED);

        assertThat(ChairAbsence.of(seats, Map.of(), null)).isNull();
        assertThat(ChairAbsence.of(seats, Map.of(chair.id(), ReplyKind.ATTENDING), null))
                .isNull();
        assertThat(ChairAbsence.of(seats, excused, "ปลัดจังหวัด"))
                .isEqualTo(new ChairAbsence(ChairAbsence.Succession.DELEGATED, "ปลัดจังหวัด", true));
        assertThat(ChairAbsence.of(seats, excused, null))
                .isEqualTo(new ChairAbsence(ChairAbsence.Succession.VICE_CHAIR, first.name(), false));
        assertThat(ChairAbsence.of(seats, Map.of(chair.id(), ReplyKind.EXCUSED, first.id(), ReplyKind.EXCUSED), null))
                .isEqualTo(new ChairAbsence(ChairAbsence.Succession.VICE_CHAIR, second.name(), false));
        assertThat(ChairAbsence.of(List.of(chair), excused, null).by()).isEqualTo(ChairAbsence.Succession.ELECTED);
    }

    private static List<SeatView> seats(int members) {
        var seats = new ArrayList<SeatView>();
        for (int i = 0; i < members; i++) {
            seats.add(seat(i == 0 ? SeatOffice.CHAIR : SeatOffice.MEMBER, i, true, true));
        }
        return seats;
    }

    private static SeatView seat(SeatOffice office, int rank, boolean counts, boolean substituteCounts) {
        return new SeatView(
                SeatId.next(),
                office + " " + rank,
                office,
                SeatBasis.EX_OFFICIO,
                null,
                rank,
                counts,
                Substitutes.ANY_WITH_LETTER,
                substituteCounts,
                new SeatHolder("ผู้ดำรงตำแหน่ง " + office + rank, null, null));
    }
}
