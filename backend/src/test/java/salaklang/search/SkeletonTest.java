package salaklang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

    private static final Lexemes LEXEMES = new Lexemes("33");
    private static final String TITLE = "สำรวจครัวเรือนที่มีถังขยะเปียก";

    @ParameterizedTest
    @CsvSource({
        "สิงแวดล้อม, สิ่งแวดล้อม",
        "สิ่งเเวดลอม, สิ่งแวดล้อม",
        "ศำรวจ, สำรวจ",
        "โครงกาณ, โครงการน",
        "ประชาสัมพันธ, ประชาสัมพันธ์"
    })
    void tonesVowelsAndLettersThatSoundAlikeMakeNoDifference(String slip, String right) {
        assertThat(Skeleton.distance(Skeleton.of(Folded.text(slip)), Skeleton.of(Folded.text(right))))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void swappedLettersAreOneSlip() {
        assertThat(Skeleton.distance("abdce", "xxabcdexx")).isEqualTo(1);
        assertThat(Skeleton.distance("abc", "xxabcxx")).isZero();
        assertThat(Skeleton.distance("abc", "")).isEqualTo(3);
    }

    /** Every lexeme of one of the ways to be alike is among those of the title. */
    @Property
    void twoSwappedLettersOfALongWordStillFindIt(@ForAll @IntRange(min = 0, max = 12) int place) {
        var skeleton = Skeleton.of(Folded.text(TITLE));
        var swapped = new StringBuilder(skeleton);
        swapped.setCharAt(place, skeleton.charAt(place + 1));
        swapped.setCharAt(place + 1, skeleton.charAt(place));
        assertThat(matches(LEXEMES.alike(swapped.toString()))).isTrue();
    }

    @Property
    void aWrongLetterStillFindsIt(@ForAll @IntRange(min = 0, max = 13) int place) {
        var wrong = new StringBuilder(Skeleton.of(Folded.text(TITLE)));
        wrong.setCharAt(place, 'x');
        assertThat(matches(LEXEMES.alike(wrong.toString()))).isTrue();
    }

    /** Reads the query as PostgreSQL does: ways of keys that must all be there. */
    private static boolean matches(String query) {
        var lexemes = lexemes(TITLE);
        for (var way : query.split(" \\| ")) {
            if (List.of(way.split(" & ")).stream().allMatch(key -> lexemes.contains(key.replaceAll("[()']", "")))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> lexemes(String title) {
        var id = UUID.randomUUID();
        return LEXEMES.of(
                new Entry(
                        Kind.ASSIGNMENT,
                        id,
                        new Subject(Subject.Kind.ASSIGNMENT, id),
                        "/assignments/" + id,
                        title,
                        "",
                        "",
                        LocalDate.EPOCH,
                        null,
                        null,
                        List.of("all"),
                        null),
                LocalDate.EPOCH);
    }

    @Test
    void aWordWithinALongerOneIsAmongTheLexemes() {
        assertThat(lexemes("เมืองสิ่งแวดล้อมยั่งยืน")).contains("33แวดล้อม", "33=แวดล้อม", "33@all");
        assertThat(ThaiWords.of("ครั้งที่ 2/2569")).contains("2", "2569");
        assertThat(Sought.of("  %_'\"\\ 😀 ").isNothing()).isTrue();
        assertThat(Sought.of("ก").isTooShort()).isTrue();
    }
}
