package salaklang.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.discussion.CommentText.Piece;

class CommentTextTest {

    @Test
    void anAddressOfTheWebIsALinkAndTheWordsAroundItAreNot() {
        assertThat(CommentText.pieces("ดู https://example.org/a?b=1&c=2, แล้วตอบ"))
                .containsExactly(
                        new Piece("ดู ", null),
                        new Piece("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2"),
                        new Piece(", แล้วตอบ", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "//example.org",
                "<a href=x>y</a>"
            })
    void nothingElseIsALink(String text) {
        assertThat(CommentText.pieces(text)).containsExactly(new Piece(text, null));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example\"onclick=x, https://a.example",
        "http://a.example<b>, http://a.example",
        "(https://a.example/x), https://a.example/x"
    })
    void aLinkEndsBeforeWhatCannotBeInIt(String text, String href) {
        assertThat(CommentText.pieces(text))
                .filteredOn(piece -> piece.href() != null)
                .singleElement()
                .returns(href, Piece::href);
    }

    @Test
    void lineBreaksStayAndWhatNobodySeesDoesNot() {
        assertThat(CommentText.clean(" a\r\nb\u0000\u202Ec\u2066\td\n ")).isEqualTo("a\nbc\td");
        assertThat(CommentText.clean(null)).isEmpty();
    }

    @Test
    void namesComeAfterAnAtSignOfTheirOwn() {
        assertThat(CommentText.names("ถึง @Agency-Head, @dla.2. และ a@example.org @@x"))
                .containsExactly("agency-head", "dla.2");
    }
}
