package salaklang.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoughtTest {

    private static final Lexemes LEXEMES = new Lexemes("33");

    @Test
    void whatNearlyEveryTextHasIsNotAskedFor() {
        assertThat(Sought.of("การคัดแยกขยะ").anywhere(LEXEMES)).isEqualTo("('33คัด' & '33แยก' & '33ขยะ')");
        assertThat(Sought.of("การคัดแยกขยะ").inTitle(LEXEMES)).isEqualTo("('33=คัด' & '33=แยก' & '33=ขยะ')");
    }

    @Test
    void unlessItIsNothingElse() {
        assertThat(Sought.of("การ").anywhere(LEXEMES)).isEqualTo("('33การ')");
    }

    /** Whatever has longer words in its place is found without it. */
    @Test
    void norForLongerWordsInItsPlace() {
        assertThat(Sought.of("เรื่องที่").beginnings()).containsExactly("เรื่องที่");
        assertThat(Sought.of("เรื่องขยะ").beginnings()).containsExactly("ขยะ", "เรื่องขยะ");
    }
}
