package salaklang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import salaklang.identity.Traced;

class EveryEventIsTracedTest {

    @Test
    void everyEventHasItsWordsInTheTrail() {
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle("messages/audit", language);
            assertThat(EventTypes.all())
                    .allSatisfy(type -> assertThat(words.containsKey("audit.action." + type.getSimpleName()))
                            .as(type.getSimpleName())
                            .isTrue());
        }
    }

    @Test
    void everyEventIsTraced() {
        assertThat(EventTypes.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(type).matches(Traced.class::isAssignableFrom, "is Traced"));
    }
}
