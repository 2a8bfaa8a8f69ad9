package salaklang.assignment;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.escalation.Urgency;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.recommendation.AssignmentsOrdered;
import salaklang.recommendation.AssignmentsWithdrawn;
import salaklang.recommendation.RecommendationReopening;
import salaklang.web.InvalidInput;

/** Gives units their parts of a matter, and watches over the order in which parts begin and end. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AssignmentOrders {

    private final Assignments assignments;
    private final AssignmentWorkflow workflow;
    private final RecommendationReopening recommendations;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentOrders(
            Assignments assignments,
            AssignmentWorkflow workflow,
            RecommendationReopening recommendations,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.workflow = workflow;
        this.recommendations = recommendations;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Assigns. What has nothing required before it is offered at once, the rest waits.
     *
     * @throws InvalidInput where a unit is unknown or named twice, or there are two leads
     */
    public void order(Work work, List<WorkPart> parts, Person by, Instant at) {
        check(work, parts);
        for (var part : parts) {
            var itsTurn = parts.stream().noneMatch(other -> other.required() && other.sequence() < part.sequence());
            var ordered = assignments.save(new Assignment(work, part, itsTurn, by, at));
            if (work.source().kind() != AssignmentSource.Kind.RECOMMENDATION) {
                workflow.start(ordered.id());
            }
            if (itsTurn) {
                events.publishEvent(new AssignmentOffered(ordered.view().concealed(), by, at, null));
            }
        }
    }

    private void check(Work work, List<WorkPart> parts) {
        if (parts.isEmpty()) {
            throw new InvalidInput("units", "assignment.error.units");
        }
        var units = parts.stream().map(WorkPart::unit).collect(toSet());
        if (units.size() < parts.size()) {
            throw new InvalidInput("units", "assignment.error.unit-twice");
        }
        if (!organisation.mayBeGiven(units, work.assigner())) {
            throw new InvalidInput("units", "assignment.error.unit");
        }
        var leads = parts.stream().filter(part -> part.part() == Part.LEAD).count();
        if (leads > 1 && leads < parts.size()) {
            throw new InvalidInput("units", "assignment.error.one-lead");
        }
        var today = LocalDate.now(clock);
        for (var part : parts) {
            Assignment.filled("expected", part.expected(), Assignment.TEXT_LENGTH);
            check(part);
            if (part.dueDate() == null) {
                throw new InvalidInput("dueDate", "assignment.error.missing");
            }
            if (part.dueDate().isBefore(today)) {
                throw new InvalidInput("dueDate", "assignment.error.due-date-past");
            }
        }
    }

    private static void check(WorkPart part) {
        var names = new HashSet<String>();
        for (var figure : part.figures()) {
            Assignment.filled("figures", figure.name(), Assignment.FIGURE_LENGTH);
            Assignment.filled("figures", figure.measure(), Assignment.FIGURE_LENGTH);
            if (!names.add(figure.name().strip())) {
                throw new InvalidInput("figures", "assignment.error.figure-twice");
            }
            if (figure.target() != null && !Numbers.isCount(figure.target())) {
                throw new InvalidInput("figures", "assignment.error.figure");
            }
        }
    }

    /** The recommendation's process starts theirs as soon as this returns. */
    @EventListener
    public void on(AssignmentsOrdered ordered) {
        var of = ordered.recommendation();
        var work = new Work(
                new AssignmentSource(
                        AssignmentSource.Kind.RECOMMENDATION, of.id().value()),
                of.id().value(),
                of.title(),
                of.committee(),
                null,
                Urgency.NORMAL,
                of.secret());
        var parts = ordered.orders().stream()
                .map(order -> new WorkPart(
                        order.assignment(),
                        order.unit(),
                        order.expected(),
                        order.dueDate(),
                        order.terms().lead() ? Part.LEAD : Part.SUPPORTING,
                        order.terms().required(),
                        order.terms().sequence(),
                        null,
                        List.of(),
                        order.terms().urgency()))
                .toList();
        order(work, parts, ordered.by(), ordered.at());
    }

    /** The recommendation's process has already ended theirs; what they were split into is ended with them. */
    @EventListener
    public void on(AssignmentsWithdrawn withdrawn) {
        assignments.lockMatter(withdrawn.recommendation().value());
        for (var assignment :
                assignments.findForChangeOfMatter(withdrawn.recommendation().value())) {
            if (assignment.state().isOpen()) {
                end(
                        assignment,
                        withdrawn.note(),
                        assignment.recommendation() == null || assignment.wasReopened(),
                        withdrawn.by(),
                        withdrawn.at());
            }
        }
    }

    /** Ends all open parts of a directive, and what they were split into. */
    public void withdraw(AssignmentSource source, String note, Person by, Instant at) {
        assignments.lockMatter(source.id());
        for (var assignment : assignments.findForChangeOfSource(source.id())) {
            withdraw(assignment, note, by, at);
        }
    }

    /**
     * Ends an assignment, where it is open, and all that it was split into.
     *
     * @param note why, or null where it only supported what is done now
     */
    void withdraw(Assignment assignment, String note, Person by, Instant at) {
        if (assignment.state().isOpen()) {
            end(assignment, note, true, by, at);
        }
        for (var part : assignments.findForChangeOfSource(assignment.id().value())) {
            withdraw(part, note, by, at);
        }
    }

    private void end(Assignment assignment, String note, boolean withProcess, Person by, Instant at) {
        var before = assignment.state();
        if (note == null) {
            assignment.endWithLead(by, at);
        } else {
            assignment.cancel(note, by, at);
        }
        if (withProcess) {
            workflow.cancel(assignment.id(), before);
        }
        events.publishEvent(new AssignmentCancelled(assignment.view().concealed(), by, at, note));
    }

    /** A part has ended: those after it begin, the lead or the unit that split it hears of it, or all is done. */
    void ended(Assignment part, Person by, Instant at) {
        var source = part.source();
        for (var share : assignments.findForChangeOfSource(part.id().value())) {
            withdraw(share, null, by, at);
        }
        begin(source, at);
        if (source.kind() == AssignmentSource.Kind.ASSIGNMENT) {
            followParts(source, by, at);
        } else if (assignments.countWaitedFor(source.id()) > 0) {
            tellLead(source, by, at);
        } else {
            endOptional(source, by, at);
            finish(part, by, at);
        }
    }

    /** What was waiting and has nothing required before it any more. */
    private void begin(AssignmentSource source, Instant at) {
        if (!assignments.existsBySourceIdAndState(source.id(), AssignmentState.WAITING)) {
            return;
        }
        var siblings = assignments.findBySourceIdOrderBySequenceAscDueDateAscIdAsc(source.id());
        var open = new HashSet<Integer>();
        for (var sibling : siblings) {
            var before = open.stream().anyMatch(sequence -> sequence < sibling.sequence());
            if (sibling.state() == AssignmentState.WAITING && !before) {
                sibling.turnCame(at);
                workflow.turnCame(sibling.id());
                events.publishEvent(new AssignmentOffered(sibling.view().concealed(), null, at, null));
            }
            if (sibling.isWaitedFor()) {
                open.add(sibling.sequence());
            }
        }
    }

    private void followParts(AssignmentSource source, Person by, Instant at) {
        var whole = assignments.findForChange(source.id()).orElseThrow();
        follow(whole);
        followUp(whole.source());
        if (whole.state().waitsForUnit() && assignments.countWaitedFor(source.id()) == 0) {
            events.publishEvent(new PartsEnded(whole.view().concealed(), by, at, null));
        }
    }

    /** Whatever is split stands where its parts stand, up to the first that was. */
    void followUp(AssignmentSource source) {
        var of = source;
        while (of.kind() == AssignmentSource.Kind.ASSIGNMENT) {
            var whole = assignments.findForChange(of.id()).orElseThrow();
            follow(whole);
            of = whole.source();
        }
    }

    /**
     * A part is due no later than the whole.
     *
     * @param day null where it is not given
     */
    void requireWithinWhole(Assignment part, LocalDate day, String field) {
        if (day != null && dueOfWhole(part).filter(day::isAfter).isPresent()) {
            throw new InvalidInput(field, "assignment.error.due-after-whole");
        }
    }

    /** When the whole is due of which it is a part; empty where it was not split from anything. */
    Optional<LocalDate> dueOfWhole(Assignment part) {
        return part.source().kind() == AssignmentSource.Kind.ASSIGNMENT
                ? assignments.findById(part.source().id()).map(Assignment::dueDate)
                : Optional.empty();
    }

    /** Nobody has two open parts of the same source, and nobody a part of their own. */
    void requireFree(AssignmentSource source, Collection<UnitCode> units, AssignmentId except, String field) {
        if (source.kind() == AssignmentSource.Kind.ASSIGNMENT
                && units.contains(
                        assignments.findById(source.id()).orElseThrow().unit())) {
            throw new InvalidInput(field, "assignment.error.own-unit");
        }
        if (assignments.findBySourceIdOrderBySequenceAscDueDateAscIdAsc(source.id()).stream()
                .anyMatch(other ->
                        !other.id().equals(except) && other.state().isOpen() && units.contains(other.unit()))) {
            throw new InvalidInput(field, "assignment.error.unit-twice");
        }
    }

    /** What was split stands where its parts stand on average. */
    private void follow(Assignment whole) {
        var average = assignments.averagePercent(whole.id().value());
        if (average != null && whole.state() == AssignmentState.IN_PROGRESS) {
            whole.follow((int) Math.floor(average));
        }
    }

    /** All that is required has ended, so what is merely supporting ends with it. */
    private void endOptional(AssignmentSource source, Person by, Instant at) {
        for (var sibling : assignments.findForChangeOfSource(source.id())) {
            if (!sibling.isRequired()) {
                withdraw(sibling, null, by, at);
            }
        }
    }

    private void tellLead(AssignmentSource source, Person by, Instant at) {
        if (assignments.countWaitedFor(source.id(), Part.LEAD, AssignmentRecord.OPEN) == 0) {
            assignments.findBySourceIdOrderBySequenceAscDueDateAscIdAsc(source.id()).stream()
                    .filter(one -> one.part() == Part.LEAD && one.state().waitsForUnit())
                    .forEach(lead ->
                            events.publishEvent(new PartsEnded(lead.view().concealed(), by, at, null)));
        }
    }

    private void finish(Assignment last, Person by, Instant at) {
        if (last.recommendation() != null) {
            if (last.wasReopened() && assignments.countOpen(last.recommendation(), AssignmentRecord.OPEN) == 0) {
                recommendations.fulfil(last.recommendation(), by, at);
            }
        } else {
            events.publishEvent(new WorkFinished(last.source(), by, at));
        }
    }
}
