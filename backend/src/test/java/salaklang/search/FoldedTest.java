package salaklang.search;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    private static final Lexemes LEXEMES = new Lexemes("33");

    @ParameterizedTest
    @CsvSource({
        "ครั้งที่ ๒/๒๕๖๙, ครั้งที่ 2/2569",
        "SAR, sar",
        "เเผนงาน, แผนงาน",
        "น\u0E4D\u0E49า, น้ำ", // nikhahit and aa for sara am
        "น\u0E49\u0E4Dา, น้ำ",
        "น\u0E33\u0E49, น้ำ", // the tone after sara am
        "ท\u0E48\u0E35, ท\u0E35\u0E48", // the tone before the vowel
        "ท\u0E35\u0E35\u0E48\u0E48, ท\u0E35\u0E48",
        "ขยะ\u200Bเปียก, ขยะเปียก",
        "ก\u00A0ข, ก ข"
    })
    void whatIsTypedInDifferentWaysIsTheSame(String typed, String same) {
        assertThat(Folded.text(typed)).isEqualTo(same);
        assertThat(Folded.text(same)).isEqualTo(same);
    }

    @Test
    void theWordsOfAPdfAreReadAsTheyAreWritten() {
        assertThat(FileTexts.joined("ปี งบประมาณ พ.ศ. ๒๕๗๐  (๑ ตุลาคม  ๒๕๖๙)"))
                .isEqualTo("ปีงบประมาณพ.ศ. ๒๕๗๐ (๑ตุลาคม ๒๕๖๙)");
    }

    @Property
    void eachFoldedCharacterHasItsPlaceInTheShownText(@ForAll("texts") String text) {
        var folded = Folded.of(text);
        assertThat(folded.origins()).hasSize(folded.text().length());
        assertThat(folded.begins(0, folded.text().length()))
                .isBetween(0, folded.shown().length());
        assertThat(folded.ends(0, folded.text().length()))
                .isLessThanOrEqualTo(folded.shown().length());
    }

    @Property
    void aWordOfATextIsMarkedWholeAndNothingIsLost(@ForAll("texts") String text, @ForAll("texts") String word) {
        var sought = Sought.of(word);
        var pieces = Marked.whole(text + word + text, sought);
        assertThat(pieces.stream().map(Marked::text).reduce("", String::concat))
                .isEqualTo(Folded.of(text + word + text).shown());
    }

    @Property
    void anExcerptIsShortAndOfTheText(@ForAll("texts") String text, @ForAll("texts") String word) {
        var shown = Folded.of((text + word).replaceAll("\\s+", " ").strip()).shown();
        var excerpt = Marked.excerpt(text + word, Sought.of(word)).stream()
                .map(Marked::text)
                .filter(piece -> !piece.equals("…"))
                .reduce("", String::concat);
        assertThat(shown).contains(excerpt);
    }

    @Property
    void whatSomebodyLooksForIsAlwaysAQueryThatPostgreSqlCanRead(@ForAll String typed) {
        var sought = Sought.of(typed);
        if (!sought.isNothing()) {
            assertThat(sought.anywhere(LEXEMES))
                    .isNotBlank()
                    .doesNotContain("()")
                    .doesNotContain("\0");
            assertThat(sought.begunOrAlike(LEXEMES, Map.of())).isNotBlank().doesNotContain("()");
            var longer = sought.beginnings().stream().collect(toMap(word -> word, word -> List.of(word + "ก")));
            assertThat(sought.begunOrAlike(LEXEMES, longer)).isNotBlank().doesNotContain("()");
            assertThat(sought.similar(LEXEMES)).isNotBlank().doesNotContain("()");
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0E01', '\u0E5B')
                .withChars("aZ09 /%_'\"<&\u200B\0")
                .withChars("😀")
                .ofMaxLength(120);
    }
}
