package salaklang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import salaklang.decision.ItemHandled;
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
    void whatIsDoneAboutAnItemHasItsWordsInTheTrail() {
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle("messages/audit", language);
            assertThat(ItemHandled.Act.values())
                    .extracting(act -> new ItemHandled(null, null, null, "4.1", act, null, null, null).action())
                    .allSatisfy(action -> assertThat(words.containsKey("audit.action." + action))
                            .as(action)
                            .isTrue());
        }
    }

    @Test
    void eachLanguageSaysItInItsOwnWords() {
        var thai = ResourceBundle.getBundle("messages/audit", Locale.ROOT);
        var english = ResourceBundle.getBundle("messages/audit", Locale.ENGLISH);
        assertThat(thai.keySet())
                .filteredOn(key -> key.startsWith("audit.action."))
                .hasSizeGreaterThan(80)
                .allSatisfy(key -> {
                    assertThat(thai.getString(key)).as(key).containsPattern("[\\u0E00-\\u0E7F]");
                    assertThat(english.getString(key)).as(key).isNotBlank().doesNotContainPattern("[\\u0E00-\\u0E7F]");
                });
    }

    @Test
    void everyEventIsTraced() {
        assertThat(EventTypes.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(type).matches(Traced.class::isAssignableFrom, "is Traced"));
    }
}
