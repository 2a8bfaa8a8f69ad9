package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salaklang.identity.ActingKind;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/** Who submitted must not verify: a deputy and the principal are one person for that. */
class SubmittedForAnotherTest {

    private final Person deputy = person("deputy");
    private final Person head = person("head");
    private final Person other = person("other");

    @Test
    void whatADeputySubmittedIsAlsoThePrincipals() {
        var step = submitted(deputy.actingFor(head, ActingKind.ACTING));
        assertThat(step.isBy(deputy)).isTrue();
        assertThat(step.isBy(head)).isTrue();
        assertThat(step.isBy(other)).isFalse();
        assertThat(step.isBy(other.actingFor(head, ActingKind.ACTING))).isTrue();
    }

    @Test
    void whatThePrincipalSubmittedIsAlsoTheDeputysWhileActing() {
        var step = submitted(head);
        assertThat(step.isBy(deputy.actingFor(head, ActingKind.ON_BEHALF_OF))).isTrue();
        assertThat(step.isBy(deputy)).isFalse();
    }

    @Test
    void aTimersStepIsNobodys() {
        assertThat(submitted(null).isBy(deputy)).isFalse();
        assertThat(submitted(null).isBy(deputy.actingFor(head, ActingKind.ACTING)))
                .isFalse();
    }

    private static AssignmentStep submitted(Person by) {
        return new AssignmentStep(
                null,
                StepKind.SUBMITTED,
                by,
                UnitCode.of("agencies/dla"),
                null,
                Instant.parse("2026-07-13T02:00:00Z"),
                null);
    }

    private static Person person(String name) {
        return new Person("phrae", name, name, name, Set.of(), Set.of());
    }
}
