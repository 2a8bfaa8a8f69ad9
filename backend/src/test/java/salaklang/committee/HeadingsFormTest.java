package salaklang.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsFormTest {

    private final HeadingsForm form = new HeadingsForm(
            1,
            List.of(
                    AgendaHeadingKind.CHAIR_INFORMS,
                    AgendaHeadingKind.FOR_INFORMATION,
                    AgendaHeadingKind.OTHER_MATTERS,
                    AgendaHeadingKind.OTHER_MATTERS),
            List.of("ก", "ข", "ค", " "));

    @ParameterizedTest
    @CsvSource({"up-1, ขกค", "up-0, กขค", "up-9, กขค", "remove-0, ขค", "remove-2, กข"})
    void rowsMoveAndGo(String button, String titles) {
        assertThat(form.after(button))
                .extracting(AgendaHeading::title)
                .containsExactlyElementsOf(titles.chars()
                        .mapToObj(letter -> String.valueOf((char) letter))
                        .toList());
    }

    @Test
    void aRowIsAddedAndEmptyOnesAreNotSaved() {
        assertThat(form.after("add")).hasSize(4);
        assertThat(form.headings()).hasSize(3);
        assertThat(form.after("six")).isEqualTo(AgendaHeading.SIX);
    }
}
