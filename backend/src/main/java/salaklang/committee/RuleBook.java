package salaklang.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.web.InvalidInput;

/** The rules of each committee, version after version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RuleBook {

    private final RuleVersions versions;
    private final CommitteeWorkflow workflow;
    private final Clock clock;

    RuleBook(RuleVersions versions, CommitteeWorkflow workflow, Clock clock) {
        this.versions = versions;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** What a new committee of a kind has from its beginning. */
    void begin(CommitteeId committee, CommitteeKind kind, Person by) {
        versions.save(new RuleVersion(committee, workflow.rulesOf(kind), null, clock.instant(), by.displayName()));
    }

    /**
     * Other rules from a day on.
     *
     * @param shown the version that was the latest when the form was opened
     */
    void change(CommitteeId committee, UUID shown, RuleProfile rules, LocalDate validFrom, Person by) {
        if (!Objects.equals(latest(committee), shown)) {
            throw new ChangedMeanwhile();
        }
        if (validFrom == null || validFrom.isBefore(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new InvalidInput("validFrom", "committee.error.rules-of-the-past");
        }
        versions.save(new RuleVersion(committee, rules, validFrom, clock.instant(), by.displayName()));
    }

    /** The version recorded last; null for none. */
    UUID latest(CommitteeId committee) {
        return versions(committee).stream()
                .max(Comparator.comparing(RuleVersionView::recordedAt))
                .map(RuleVersionView::id)
                .orElse(null);
    }

    List<RuleVersionView> versions(CommitteeId committee) {
        return versions.latestFirst(committee.value()).stream()
                .map(RuleVersion::view)
                .toList();
    }
}
