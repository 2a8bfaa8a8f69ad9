package salaklang.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

class CommitteeTest {

    private static final UnitCode NRE = UnitCode.of("agencies/nre");
    private static final Instant TODAY = Instant.parse("2026-07-01T02:00:00Z");

    private final Committee committee = new Committee("คณะกรรมการสิ่งแวดล้อม", CommitteeKind.COMMITTEE, NRE, null);

    @Test
    void aCommitteeWithoutAChairCannotMeet() {
        addMember("ปลัดจังหวัด");

        assertThat(committee.view().canMeet()).isFalse();
    }

    @Test
    void aCommitteeWithAChairCanMeet() {
        addChair("ผู้ว่าราชการจังหวัด");

        assertThat(committee.view().canMeet()).isTrue();
    }

    @Test
    void aCommitteeHasOneChairAtMost() {
        addChair("ผู้ว่าราชการจังหวัด");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> addChair("รองผู้ว่าราชการจังหวัด"))
                .returns("office", InvalidInput::field)
                .returns("committee.error.second-chair", InvalidInput::messageKey);
        assertThat(committee.takenSeats()).hasSize(1);
    }

    @Test
    void aMemberDoesNotBecomeASecondChair() {
        addChair("ผู้ว่าราชการจังหวัด");
        var member = addMember("ปลัดจังหวัด");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> committee.changeSeat(member, exOfficio("ปลัดจังหวัด", SeatOffice.CHAIR)));
    }

    @Test
    void theChairStaysChairUnderAnotherName() {
        var chair = addChair("ผู้ว่าราชการจังหวัด");

        committee.changeSeat(chair, exOfficio("รองผู้ว่าราชการจังหวัด", SeatOffice.CHAIR));

        assertThat(committee.takenSeats())
                .extracting(seat -> seat.particulars().position())
                .containsExactly("รองผู้ว่าราชการจังหวัด");
    }

    @Test
    void theChairsSeatIsFreeOnceItIsGivenUp() {
        committee.removeSeat(addChair("ผู้ว่าราชการจังหวัด"), TODAY);

        assertThat(committee.view().hasChair()).isFalse();
        assertThatCode(() -> addChair("รองผู้ว่าราชการจังหวัด")).doesNotThrowAnyException();
    }

    @Test
    void aSeatIsGivenUpOnce() {
        var seat = addMember("ปลัดจังหวัด");
        committee.removeSeat(seat, TODAY);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> committee.removeSeat(seat, TODAY));
    }

    @Test
    void aRepresentativeStandsForAUnit() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> committee.addSeat(
                        SeatParticulars.usual("ผู้แทน", SeatOffice.MEMBER, SeatBasis.REPRESENTATIVE, null)))
                .returns("unit", InvalidInput::field);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aSeatIsHeldByAPosition(String position) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> addMember(position))
                .returns("position", InvalidInput::field);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aCommitteeHasAName(String name) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Committee(name, CommitteeKind.COMMITTEE, NRE, null))
                .returns("name", InvalidInput::field);
    }

    @Test
    void aCommitteeHasASecretariat() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Committee("คณะทำงาน", CommitteeKind.WORKING_GROUP, null, null))
                .returns("secretariat", InvalidInput::field);
    }

    @Test
    void seatsStandByOfficeAndThenInTheOrderTheyCame() {
        addMember("ปลัดจังหวัด");
        addMember("ท้องถิ่นจังหวัด");
        addChair("ผู้ว่าราชการจังหวัด");

        assertThat(positions()).containsExactly("ผู้ว่าราชการจังหวัด", "ปลัดจังหวัด", "ท้องถิ่นจังหวัด");
    }

    @Test
    void aSeatMovesUpAmongItsOffice() {
        addChair("ผู้ว่าราชการจังหวัด");
        addMember("ปลัดจังหวัด");
        addMember("ท้องถิ่นจังหวัด");
        var last = addMember("ประชาสัมพันธ์จังหวัด");

        committee.moveUp(last);

        assertThat(positions())
                .containsExactly("ผู้ว่าราชการจังหวัด", "ปลัดจังหวัด", "ประชาสัมพันธ์จังหวัด", "ท้องถิ่นจังหวัด");
    }

    @Test
    void theFirstOfAnOfficeStaysTheFirst() {
        addChair("ผู้ว่าราชการจังหวัด");
        var first = addMember("ปลัดจังหวัด");

        committee.moveUp(first);

        assertThat(positions()).containsExactly("ผู้ว่าราชการจังหวัด", "ปลัดจังหวัด");
    }

    @Test
    void aDissolvedCommitteeChangesNoMore() {
        addChair("ผู้ว่าราชการจังหวัด");
        committee.dissolve(false);

        assertThat(committee.view().canMeet()).isFalse();
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> addMember("ปลัดจังหวัด"))
                .returns("DISSOLVED", WrongState::state);
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> committee.dissolve(false));
    }

    private List<String> positions() {
        return committee.takenSeats().stream()
                .map(seat -> seat.particulars().position())
                .toList();
    }

    private SeatId addChair(String position) {
        return committee.addSeat(exOfficio(position, SeatOffice.CHAIR));
    }

    private SeatId addMember(String position) {
        return committee.addSeat(exOfficio(position, SeatOffice.MEMBER));
    }

    private static SeatParticulars exOfficio(String position, SeatOffice office) {
        return SeatParticulars.usual(position, office, SeatBasis.EX_OFFICIO, null);
    }
}
