package salaklang.minutes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import salaklang.minutes.TextDiff.Kind;
import salaklang.minutes.TextDiff.Piece;

class TextDiffTest {

    @Test
    void whatWasWrittenInsteadStandsBesideWhatTheRecordSays() {
        assertThat(TextDiff.of("มติที่ประชุม เห็นชอบ ตามเสนอ", "มติที่ประชุม อนุมัติ ตามเสนอ"))
                .containsExactly(
                        new Piece(Kind.SAME, "มติที่ประชุม "),
                        new Piece(Kind.REMOVED, "เห็นชอบ "),
                        new Piece(Kind.ADDED, "อนุมัติ "),
                        new Piece(Kind.SAME, "ตามเสนอ"));
    }

    @Test
    void anEmptyRecordIsAllAdded() {
        assertThat(TextDiff.of("", "ข้อความ")).containsExactly(new Piece(Kind.ADDED, "ข้อความ"));
    }

    @Property
    void withoutWhatWasAddedItIsTheRecordAndWithoutWhatWasRemovedTheText(
            @ForAll @Size(max = 12) List<Word> record, @ForAll @Size(max = 12) List<Word> text) {
        var from = text(record);
        var to = text(text);
        var pieces = TextDiff.of(from, to);
        assertThat(without(pieces, Kind.ADDED)).isEqualTo(bare(from));
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(bare(to));
    }

    enum Word {
        มติ,
        เห็นชอบ,
        อนุมัติ
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::name).collect(joining(" "));
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return bare(pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(joining()));
    }

    /** A word at the end has no space after it, wherever it stands in the other text. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
