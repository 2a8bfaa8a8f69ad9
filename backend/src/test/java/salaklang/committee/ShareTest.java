package salaklang.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @DisplayName("ม.79: at least one half of the members, one third where an item comes back; by order two thirds")
    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "1/2, 1, 1",
        "1/2, 2, 1",
        "1/2, 13, 7",
        "1/2, 14, 7",
        "1/2, 15, 8",
        "1/2, 200, 100",
        "1/3, 1, 1",
        "1/3, 14, 5",
        "1/3, 15, 5",
        "1/3, 16, 6",
        "2/3, 14, 10",
        "2/3, 15, 10",
        "1/1, 14, 14",
        "1/2, 0, 0",
        ">1/2, 1, 1",
        ">1/2, 13, 7",
        ">1/2, 14, 8",
        ">1/2, 15, 8",
        ">1/3, 15, 6",
        ">2/3, 15, 11"
    })
    void theFewestThatAreEnough(String share, int members, int enough) {
        assertThat(Share.find(share).orElseThrow().of(members)).isEqualTo(enough);
    }

    @Label("ม.79: as many as said are at least the part, and one fewer is not")
    @Property
    void oneFewerIsNotEnough(
            @ForAll @IntRange(min = 1, max = 100) int numerator,
            @ForAll @IntRange(min = 0, max = 100) int more,
            @ForAll @IntRange(max = 1_000_000) int members) {
        var denominator = numerator + more;

        long enough = new Share(numerator, denominator).of(members);

        assertThat(enough * denominator).isGreaterThanOrEqualTo((long) members * numerator);
        assertThat((enough - 1) * denominator).isLessThan((long) members * numerator);
        assertThat(enough).isBetween(0L, (long) members);
    }

    @Label("ม.79: an order may ask for more than a part; that is the fewest that exceed it")
    @Property
    void moreThanAPartExceedsItAndOneFewerDoesNot(
            @ForAll @IntRange(min = 1, max = 100) int numerator,
            @ForAll @IntRange(min = 1, max = 100) int more,
            @ForAll @IntRange(min = 1, max = 1_000_000) int members) {
        var denominator = numerator + more;

        long enough = new Share(numerator, denominator, true).of(members);

        assertThat(enough * denominator).isGreaterThan((long) members * numerator);
        assertThat((enough - 1) * denominator).isLessThanOrEqualTo((long) members * numerator);
        assertThat(enough).isBetween(1L, (long) members);
    }

    @Label("A share is read as it is written")
    @Property
    void isReadAsWritten(
            @ForAll @IntRange(min = 1, max = 400) int numerator, @ForAll @IntRange(min = 0, max = 400) int more) {
        var share = new Share(numerator, numerator + more);

        assertThat(Share.find(share.toString())).contains(share);
        if (more > 0) {
            var moreThan = new Share(numerator, numerator + more, true);
            assertThat(Share.find(moreThan.toString())).contains(moreThan);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "1000/2000", ">1/1", ">", "<1/2"})
    void whatIsNoShareIsNone(String text) {
        assertThat(Share.find(text)).isEmpty();
    }

    @Test
    void moreThanAllIsNoShare() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Share(3, 2));
    }
}
