package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void thaiWordsInASearchStayAsTheyAre() {
        assertThat(Address.of("/si-sa-ket/assignments?q=%E0%B8%99&x=a+b").with("after", "2026-07-15_x"))
                .hasToString("/si-sa-ket/assignments?q=%E0%B8%99&x=a+b&after=2026-07-15_x");
    }

    @Test
    void aParameterIsReplaced() {
        assertThat(Address.of("/parts?lang=en&language=x&lang").with("lang", "th"))
                .hasToString("/parts?language=x&lang=th");
        assertThat(Address.of("/parts?lang=en").without("lang")).hasToString("/parts");
        assertThat(Address.of("/parts").with("lang", "a&b")).hasToString("/parts?lang=a%26b");
    }

    @Test
    void whatIsBadlyEncodedBreaksNothing() {
        assertThat(Address.of("/parts?q=%&lang=en").without("lang")).hasToString("/parts?q=%");
    }
}
