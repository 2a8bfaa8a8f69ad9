package salaklang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salaklang.identity.Traced;

class EveryEventIsTracedTest {

    @Test
    void everyEventIsTraced() {
        assertThat(EventTypes.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(type).matches(Traced.class::isAssignableFrom, "is Traced"));
    }
}
