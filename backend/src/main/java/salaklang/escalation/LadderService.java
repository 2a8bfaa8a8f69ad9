package salaklang.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.calendar.WorkingDays;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;
import salaklang.organisation.UnitKind;
import salaklang.web.InvalidInput;

/** The province's own ladder: who governs or is a secretary reads it, its administrator sets it. */
@Service
@Transactional
class LadderService {

    private final LadderVersions versions;
    private final Ladder ladder;
    private final StandardLadder standard;
    private final WorkingDays workingDays;
    private final ObjectProvider<OpenWork> openWork;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LadderService(
            LadderVersions versions,
            Ladder ladder,
            StandardLadder standard,
            WorkingDays workingDays,
            ObjectProvider<OpenWork> openWork,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.ladder = ladder;
        this.standard = standard;
        this.workingDays = workingDays;
        this.openWork = openWork;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    LadderPageView show(PlanKey key) {
        requireReader();
        var plan = ladder.plan(key);
        return new LadderPageView(
                key,
                plan,
                !plan.equals(standard.plan(key)),
                versions.latestFirst().stream().map(LadderVersion::view).toList(),
                ladder.version(),
                mayChange());
    }

    /**
     * What the form of a change begins with: the version recorded last, which may not hold yet.
     *
     * @param fromStandard to begin with the decision tables
     */
    @Transactional(readOnly = true)
    LadderForm form(PlanKey key, boolean fromStandard) {
        requireAdministrator();
        var recorded = versions.latestFirst();
        var plan = fromStandard || recorded.isEmpty()
                ? standard.plan(key)
                : recorded.get(0).plans().getOrDefault(key, standard.plan(key));
        var form = LadderForm.of(key, plan, today());
        form.setShown(latest(recorded));
        return form;
    }

    /** The number of the version recorded last; 0 where there is none. */
    @Transactional(readOnly = true)
    int latest() {
        return latest(versions.latestFirst());
    }

    /** The version recorded last where it has not begun: another one takes its place. */
    @Transactional(readOnly = true)
    Optional<LadderVersionView> pending() {
        return versions.latestFirst().stream()
                .findFirst()
                .filter(version -> version.validFrom().isAfter(today()))
                .map(LadderVersion::view);
    }

    /** What the change would mean today. Nothing is changed. */
    @Transactional(readOnly = true)
    LadderPreview preview(LadderForm form) {
        requireAdministrator();
        var plan = form.plan();
        version(form, plan, versions.latestFirst());
        var work = openWork.getIfAvailable();
        if (work == null) {
            return LadderPreview.OF_NOTHING_KNOWN;
        }
        var key = form.key();
        var kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> UnitClass.of(kind) == key.unit())
                .toList();
        var counts = work.counts().stream()
                .filter(count -> count.urgency() == key.urgency() && kinds.contains(count.kind()))
                .toList();
        var now = ladder.plan(key);
        return LadderPreview.of(
                counts,
                work.lines(key.urgency(), kinds, LadderPreview.ASKED_LINES),
                due -> now.moments(due, workingDays),
                due -> plan.moments(due, workingDays),
                clock.instant(),
                today());
    }

    /**
     * Records another version, which holds for what comes next.
     *
     * @throws LadderChangedMeanwhile where the form shows not the version recorded last
     */
    void change(LadderForm form) {
        requireAdministrator();
        var version = version(form, form.plan(), versions.latestFirst());
        try {
            versions.saveAndFlush(version);
        } catch (DataIntegrityViolationException anotherOfThisNumber) {
            throw new LadderChangedMeanwhile();
        }
        events.publishEvent(new LadderChanged(
                version.number(),
                version.validFrom(),
                currentUser.require(),
                clock.instant(),
                version.view().legalBasis()));
    }

    /** All that the version recorded last has of its own, with this plan in its place. */
    private LadderVersion version(LadderForm form, StepPlan plan, List<LadderVersion> recorded) {
        if (form.getShown() == null || form.getShown() != latest(recorded)) {
            throw new LadderChangedMeanwhile();
        }
        var today = today();
        if (form.getValidFrom() == null
                || form.getValidFrom().isBefore(today)
                || form.getValidFrom().isAfter(today.plusYears(1))) {
            throw new InvalidInput("validFrom", "escalation.error.valid-from");
        }
        var plans = new HashMap<PlanKey, StepPlan>(
                recorded.isEmpty() ? Map.of() : recorded.get(0).plans());
        if (plan.equals(standard.plan(form.key()))) {
            plans.remove(form.key());
        } else {
            plans.put(form.key(), plan);
        }
        return new LadderVersion(
                latest(recorded) + 1,
                plans,
                form.getValidFrom(),
                form.getLegalBasis(),
                clock.instant(),
                currentUser.require().displayName());
    }

    private static int latest(List<LadderVersion> recorded) {
        return recorded.isEmpty() ? 0 : recorded.get(0).number();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean mayChange() {
        return currentUser.require().is(Role.PROVINCE_ADMIN);
    }

    private void requireAdministrator() {
        if (!mayChange()) {
            throw new AccessDeniedException("Only the province's administrator sets its ladder");
        }
    }

    private void requireReader() {
        var person = currentUser.require();
        if (!person.governs() && !person.is(Role.PROVINCE_ADMIN, Role.COMMITTEE_SECRETARY, Role.AUDITOR)) {
            throw new AccessDeniedException("This person does not read the ladder");
        }
    }
}
