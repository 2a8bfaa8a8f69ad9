package salaklang.attendance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.web.InvalidInput;

@DisplayName("พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.81")
class SuccessionTest {

    private static final Instant NINE = Instant.parse("2026-07-10T02:00:00Z");

    /** Chair, first and second vice chair and a member; each here or not. */
    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  CHAIR,      0",
        "true,  false, false, CHAIR,      0",
        "false, true,  true,  VICE_CHAIR, 1",
        "false, false, true,  VICE_CHAIR, 2",
        "false, false, false, ELECTED,"
    })
    void theChairThenTheViceChairsInTheirOrderThenTheOneWhomTheMembersElect(
            boolean chair, boolean first, boolean second, PresidingGround ground, Integer next) {
        var seats = seats(chair, first, second, true);
        var line = line(seats, null);
        assertThat(line.ground()).isEqualTo(ground);
        assertThat(line.next()).isEqualTo(next == null ? null : seats.get(next));
        if (next == null) {
            assertThat(line.candidates()).containsExactly(seats.get(3));
        }
    }

    @Test
    void whomTheChairDelegatesComesBeforeTheViceChairsAndNotBeforeTheChair() {
        var seats = seats(false, true, true, true);
        var second = delegation(seats.get(2).seat());
        assertThat(line(seats, second).next()).isEqualTo(seats.get(2));
        assertThat(line(seats, second).ground()).isEqualTo(PresidingGround.DELEGATED);
        assertThat(line(seats(true, true, true, true), second).ground()).isEqualTo(PresidingGround.CHAIR);
    }

    @Test
    void aDelegateWithASeatWhoIsNotHerePresidesOverNothing() {
        var seats = seats(false, true, false, true);
        assertThat(line(seats, delegation(seats.get(2).seat())).ground()).isEqualTo(PresidingGround.VICE_CHAIR);
    }

    @Test
    void aDelegateNeedsNoSeat() {
        var line = line(seats(false, true, true, true), delegation(null));
        assertThat(line.ground()).isEqualTo(PresidingGround.DELEGATED);
        line.require(null);
    }

    @Test
    void aSubstituteOfTheChairVotesAndDoesNotPreside() {
        var seats = new ArrayList<>(seats(false, false, false, true));
        seats.set(0, seat(SeatOffice.CHAIR, 0, Presence.SUBSTITUTE, true));
        assertThat(line(seats, null).ground()).isEqualTo(PresidingGround.ELECTED);
    }

    /** Everybody is here; the first so many of them stay out of the item. */
    @ParameterizedTest
    @DisplayName("พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.13-16")
    @CsvSource({"0, CHAIR, 0", "1, VICE_CHAIR, 1", "2, VICE_CHAIR, 2", "3, ELECTED,"})
    void whoStaysOutOfTheItemDoesNotPresideOverIt(int recused, PresidingGround ground, Integer next) {
        var seats = seats(true, true, true, true);
        var out = seats.stream().limit(recused).map(Attendee::seat).collect(toSet());
        var line = Succession.of(seats, null, out);
        assertThat(line.ground()).isEqualTo(ground);
        assertThat(line.next()).isEqualTo(next == null ? null : seats.get(next));
        assertThat(line.candidates()).noneMatch(one -> out.contains(one.seat()));
    }

    @Property
    void onlyWhoIsNextInLineMayAndOthersAreTold(
            @ForAll boolean chair, @ForAll boolean first, @ForAll boolean second, @ForAll boolean member) {
        var seats = seats(chair, first, second, member);
        var line = line(seats, null);
        for (var seat : seats) {
            if (line.candidates().contains(seat)) {
                line.require(seat.seat());
                assertThat(seat.isHere()).isTrue();
            } else {
                assertThatThrownBy(() -> line.require(seat.seat()))
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                refused -> assertThat(refused.field()).isEqualTo("presiding"));
            }
        }
        assertThatThrownBy(() -> line.require(null)).isInstanceOf(InvalidInput.class);
    }

    private static Succession line(List<Attendee> seats, DelegationView delegation) {
        return Succession.of(seats, delegation, Set.of());
    }

    private static List<Attendee> seats(boolean chair, boolean first, boolean second, boolean member) {
        return List.of(
                seat(SeatOffice.CHAIR, 0, Presence.PRESENT, chair),
                seat(SeatOffice.VICE_CHAIR, 1, Presence.PRESENT, first),
                seat(SeatOffice.VICE_CHAIR, 2, Presence.PRESENT, second),
                seat(SeatOffice.MEMBER, 3, Presence.PRESENT, member));
    }

    private static Attendee seat(SeatOffice office, int ordinal, Presence presence, boolean here) {
        return new Attendee(
                SeatId.next(),
                ordinal,
                office.name(),
                null,
                office,
                true,
                presence,
                null,
                null,
                true,
                null,
                List.of(new StayView(NINE, here ? null : NINE.plusSeconds(60), CheckIn.LIST)),
                null,
                CheckIn.LIST);
    }

    private static DelegationView delegation(SeatId seat) {
        return new DelegationView(seat, "รองผู้ว่าราชการจังหวัด", null, "12/2569", LocalDate.EPOCH, null);
    }
}
