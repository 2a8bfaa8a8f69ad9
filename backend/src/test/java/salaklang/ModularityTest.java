package salaklang;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyFeatureUsesOnlyWhatItsPackageInfoAllows() {
        ApplicationModules.of(SalaKlangApplication.class).verify();
    }
}
