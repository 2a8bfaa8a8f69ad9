package salaklang.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;

class SeatTest {

    private static final LocalDate OCTOBER = LocalDate.parse("2025-10-01");
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate END_OF_TERM = LocalDate.parse("2027-09-30");
    private static final OrderId ORDER = OrderId.next();

    private final Seat office = seat(SeatBasis.EX_OFFICIO);
    private final Seat expert = seat(SeatBasis.EXPERT);

    @Test
    void aNewHolderEndsTheTimeOfTheOneBeforeAndTheHistoryStays() {
        office.appoint(somebody("ปลัดจังหวัด", OCTOBER));
        office.appoint(somebody("ปลัดจังหวัดคนใหม่", MAY));

        assertThat(office.view(MAY.minusDays(1)).name()).isEqualTo("ปลัดจังหวัด");
        assertThat(office.view(MAY).name()).isEqualTo("ปลัดจังหวัดคนใหม่");
        assertThat(office.file().holders())
                .extracting(tenure -> tenure.holder().name(), TenureView::since, TenureView::until)
                .containsExactly(
                        tuple("ปลัดจังหวัดคนใหม่", MAY, null), tuple("ปลัดจังหวัด", OCTOBER, MAY.minusDays(1)));
    }

    @Test
    void beforeTheFirstHolderAndAfterAVacancyTheSeatIsKnownByItsPosition() {
        office.appoint(somebody("ปลัดจังหวัด", OCTOBER));
        office.vacate(office.file().holders().get(0).id(), MAY);

        assertThat(office.view(OCTOBER.minusDays(1)).holder()).isNull();
        assertThat(office.view(MAY).holder()).isNotNull();
        assertThat(office.view(MAY.plusDays(1)).holder()).isNull();
        assertThat(office.view(MAY.plusDays(1)).name()).isEqualTo("ตำแหน่งทดสอบ");
    }

    @Test
    void aHolderBeginsAfterTheOneBefore() {
        office.appoint(somebody("ปลัดจังหวัด", MAY));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> office.appoint(somebody("คนก่อน", OCTOBER)))
                .returns("since", InvalidInput::field);
    }

    @DisplayName("ม.77: who replaces somebody appointed by name serves the rest of the term")
    @Test
    void aReplacementServesTheRestOfTheTerm() {
        expert.appoint(expert("ผู้ทรงคุณวุฒิ", OCTOBER, END_OF_TERM, null));
        expert.appoint(expert("ผู้ทรงคุณวุฒิคนใหม่", MAY, null, null));

        assertThat(expert.file().holders().get(0).termEnds()).isEqualTo(END_OF_TERM);
    }

    @DisplayName("ม.77: a replacement serves no longer, unless an order says so")
    @Test
    void aReplacementServesNoLongerUnlessAnOrderSaysSo() {
        expert.appoint(expert("ผู้ทรงคุณวุฒิ", OCTOBER, END_OF_TERM, null));
        var longer = END_OF_TERM.plusYears(2);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> expert.appoint(expert("ผู้ทรงคุณวุฒิคนใหม่", MAY, longer, null)))
                .returns("termEnds", InvalidInput::field);
        expert.appoint(expert("ผู้ทรงคุณวุฒิคนใหม่", MAY, longer, ORDER));
        assertThat(expert.file().holders().get(0))
                .returns(longer, TenureView::termEnds)
                .returns(ORDER, TenureView::order);
    }

    @DisplayName("ม.77: after the term there is no rest of it")
    @Test
    void afterTheTermANewOneBegins() {
        expert.appoint(expert("ผู้ทรงคุณวุฒิ", OCTOBER, END_OF_TERM, null));
        expert.appoint(expert("ผู้ทรงคุณวุฒิคนใหม่", END_OF_TERM.plusDays(1), null, null));

        assertThat(expert.file().holders().get(0).termEnds()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}, and the substitute counts: {2}")
    @CsvSource({"EX_OFFICIO, ANY_WITH_LETTER, true", "REPRESENTATIVE, ANY_WITH_LETTER, true", "EXPERT, NONE, false"})
    void somebodyStandsInForAnOfficeButNotForAName(SeatBasis basis, Substitutes substitutes, boolean counts) {
        assertThat(seat(basis).view(MAY))
                .returns(substitutes, SeatView::substitutes)
                .returns(counts, SeatView::substituteCounts)
                .returns(true, SeatView::counts);
    }

    @Test
    void aListNamesSomebody() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> office.describe(listing(List.of())))
                .returns("listed", InvalidInput::field);

        office.describe(listing(List.of(new Substitute(" รองปลัดจังหวัด ", "รองปลัดจังหวัด", "Deputy", ""))));

        assertThat(office.view(MAY).listed())
                .containsExactly(new Substitute("รองปลัดจังหวัด", "รองปลัดจังหวัด", "deputy", null));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "ANY_WITH_LETTER"})
    void whoeverNeedsNoListHasNone(Substitutes substitutes) {
        office.describe(listing(List.of(new Substitute("รองปลัดจังหวัด", null, null, null))));
        office.describe(seat("ปลัดจังหวัด", substitutes, List.of()));

        assertThat(office.view(MAY).listed()).isEmpty();
    }

    @ParameterizedTest(name = "from {0} until {1}: on {2} {3}")
    @CsvSource({
        "2026-01-01, 2026-12-31, 2025-12-31, false",
        "2026-01-01, 2026-12-31, 2026-01-01, true",
        "2026-01-01, 2026-12-31, 2026-12-31, true",
        "2026-01-01, 2026-12-31, 2027-01-01, false",
        ", 2026-12-31, 2020-01-01, true",
        "2026-01-01, , 2030-01-01, true"
    })
    void aSeatHasItsTime(LocalDate since, LocalDate until, LocalDate day, boolean there) {
        var dated = new Seat(
                new SeatParticulars(
                        "ปลัดจังหวัด",
                        SeatOffice.MEMBER,
                        SeatBasis.EX_OFFICIO,
                        null,
                        true,
                        Substitutes.NONE,
                        List.of(),
                        true,
                        since,
                        until),
                1);

        assertThat(dated.isTaken(Instant.parse(day + "T05:00:00Z"), day)).isEqualTo(there);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"email, somebody@", "email, two@a.th b@c.th", "account, two words"})
    void anAddressThatIsNoneIsRefused(String field, String text) {
        var appointment = new Appointment(
                "ปลัดจังหวัด",
                field.equals("account") ? text : null,
                field.equals("email") ? text : null,
                OCTOBER,
                null,
                null);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> office.appoint(appointment))
                .returns(field, InvalidInput::field);
    }

    private static Seat seat(SeatBasis basis) {
        return new Seat(
                SeatParticulars.usual("ตำแหน่งทดสอบ", SeatOffice.MEMBER, basis, UnitCode.of("agencies/nre")), 1);
    }

    private static SeatParticulars listing(List<Substitute> listed) {
        return seat("ปลัดจังหวัด", Substitutes.LISTED, listed);
    }

    private static SeatParticulars seat(String position, Substitutes substitutes, List<Substitute> listed) {
        return new SeatParticulars(
                position, SeatOffice.MEMBER, SeatBasis.EX_OFFICIO, null, true, substitutes, listed, true, null, null);
    }

    private static Appointment somebody(String name, LocalDate since) {
        return new Appointment(name, null, null, since, null, null);
    }

    private static Appointment expert(String name, LocalDate since, LocalDate ends, OrderId order) {
        return new Appointment(name, null, null, since, ends, order);
    }
}
