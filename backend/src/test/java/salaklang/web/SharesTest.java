package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void eachBeginsWhereTheOneBeforeItEnds() {
        var bar = Shares.of(3, 0, 2L, null, 1);
        assertThat(bar.width()).isEqualTo(6);
        assertThat(bar.parts())
                .containsExactly(
                        new Shares.Part("ok", 0, 3), new Shares.Part("wait", 3, 2), new Shares.Part("idle", 5, 1));
    }

    @Test
    void nothingIsABarWithNothingInIt() {
        var bar = Shares.of(0, null, null, null, null);
        assertThat(bar.width()).isOne();
        assertThat(bar.parts()).isEmpty();
    }
}
