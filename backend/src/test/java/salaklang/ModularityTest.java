package salaklang;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The processes are a library below the features, not a feature: {@link ArchitectureTest} guards that seam. */
class ModularityTest {

    @Test
    void everyFeatureUsesOnlyWhatItsPackageInfoAllows() {
        ApplicationModules.of(
                        SalaKlangApplication.class, JavaClass.Predicates.resideInAPackage("salaklang.processes.."))
                .verify();
    }
}
