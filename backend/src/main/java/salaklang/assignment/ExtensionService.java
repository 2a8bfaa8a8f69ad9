package salaklang.assignment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Later due dates: asked for by the unit, granted or refused by whoever assigned, or who governs, or their deputy. */
@Service
@Transactional
@EnableConfigurationProperties(ExtensionLimit.class)
public class ExtensionService {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentWorkflow workflow;
    private final AssignmentOrders orders;
    private final ExtensionLimit limit;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    ExtensionService(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentWorkflow workflow,
            AssignmentOrders orders,
            ExtensionLimit limit,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.workflow = workflow;
        this.orders = orders;
        this.limit = limit;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @throws InvalidInput beyond the limits, or without a reason
     * @throws WrongState where one has been asked for already
     */
    public void ask(AssignmentId id, LocalDate to, String reason) {
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = forChange(id);
        access.requireWorks(by, assignment);
        limit.check(assignment.dueDate(), to, assignment.extensions(), today());
        orders.requireWithinWhole(assignment, to, "to");
        assignment.askExtension(to, reason, by, at);
        workflow.askExtension(id);
        events.publishEvent(new ExtensionAsked(assignment.view().concealed(), by, at, reason.strip()));
    }

    /** How much more time the unit can ask for. */
    @Transactional(readOnly = true)
    ExtensionTerms terms(AssignmentId id) {
        var assignment = assignments.findById(id.value()).orElseThrow(NotFound::new);
        access.requireWorks(currentUser.require(), assignment);
        var latest = limit.latest(assignment.dueDate(), today());
        return new ExtensionTerms(
                Math.max(0, limit.mostTimes() - assignment.extensions()),
                limit.mostDays(),
                orders.dueOfWhole(assignment)
                        .filter(whole -> whole.isBefore(latest))
                        .orElse(latest));
    }

    /**
     * @param to another day than the one asked for, or null
     * @param note why; may be left out
     */
    public void grant(AssignmentId id, LocalDate to, String note) {
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = forDecision(id, by);
        if (to != null) {
            limit.check(assignment.dueDate(), to, assignment.extensions(), today());
            orders.requireWithinWhole(assignment, to, "to");
        }
        assignment.grantExtension(to, note, today(), by, at);
        workflow.grantExtension(id);
        events.publishEvent(new ExtensionGranted(
                assignment.view().concealed(), by, at, note == null || note.isBlank() ? null : note.strip()));
    }

    public void refuse(AssignmentId id, String reason) {
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = forDecision(id, by);
        assignment.refuseExtension(reason, by, at);
        workflow.refuseExtension(id);
        events.publishEvent(new ExtensionRefused(assignment.view().concealed(), by, at, reason.strip()));
    }

    private Assignment forDecision(AssignmentId id, Person by) {
        var assignment = forChange(id);
        access.requireDecides(by, assignment);
        return assignment;
    }

    private Assignment forChange(AssignmentId id) {
        return assignments.findForChange(id.value()).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
