package salaklang.recommendation;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.decision.DecisionBook;
import salaklang.decision.OutcomeRecorded;
import salaklang.decision.OutcomeState;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingAdjourned;
import salaklang.meeting.MeetingClosed;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.programme.ProgrammeRegister;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.Total;
import salaklang.web.WrongState;

/** What is done with recommendations, each act with its process step in one transaction. */
@Service
public class RecommendationService {

    private final Recommendations recommendations;
    private final EntityManager entities;
    private final RecommendationAccess access;
    private final RecommendationWorkflow workflow;
    private final ReportBack reportBack;
    private final AssignmentsOfRecommendation assignments;
    private final MeetingRecord meetings;
    private final DecisionBook decisions;
    private final CommitteeRegister committees;
    private final Organisation organisation;
    private final ProgrammeRegister programmes;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecommendationService(
            Recommendations recommendations,
            EntityManager entities,
            RecommendationAccess access,
            RecommendationWorkflow workflow,
            ReportBack reportBack,
            AssignmentsOfRecommendation assignments,
            MeetingRecord meetings,
            DecisionBook decisions,
            CommitteeRegister committees,
            Organisation organisation,
            ProgrammeRegister programmes,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.recommendations = recommendations;
        this.entities = entities;
        this.access = access;
        this.workflow = workflow;
        this.reportBack = reportBack;
        this.assignments = assignments;
        this.meetings = meetings;
        this.decisions = decisions;
        this.committees = committees;
        this.organisation = organisation;
        this.programmes = programmes;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A meeting's words become a draft, or the draft takes the new words, or is withdrawn. */
    @EventListener
    @Transactional
    public void on(OutcomeRecorded outcome) {
        var living = recommendations.findLivingOf(outcome.outcome());
        if (outcome.leadsToWork()) {
            living.ifPresentOrElse(draft -> draft.rewordAsRecorded(outcome), () -> draft(outcome));
        } else if (living.isPresent()) {
            withdraw(living.get(), outcome);
        }
    }

    /** The first of an item is about the item; any further one says by itself what it is about. */
    private void draft(OutcomeRecorded outcome) {
        boolean further = outcome.text() != null && recommendations.existsByItemId(outcome.item());
        var drafted = recommendations.save(new Recommendation(
                outcome, meetings.require(outcome.meeting()), further ? outcome.text() : outcome.itemTitle()));
        workflow.start(drafted.id());
        publish(RecommendationDrafted::new, drafted, outcome.by(), outcome.at());
    }

    private void withdraw(Recommendation living, OutcomeRecorded outcome) {
        if (!living.isEditable()) {
            throw new WrongState("recommendation", living.state());
        }
        living.supersede(outcome.itemNumber() + " " + outcome.itemTitle(), outcome.by(), outcome.at());
        workflow.supersede(living.id());
        publish(RecommendationSuperseded::new, living, outcome.by(), outcome.at());
    }

    /** What earlier meetings asked for has been laid before this one; what is fulfilled is closed with it. */
    @EventListener
    @Transactional
    public void on(MeetingClosed closed) {
        reportedTo(closed.meeting(), closed.by(), closed.at());
    }

    /** So it has before one that ended for lack of quorum; before one that never opened, nothing was laid. */
    @EventListener
    @Transactional
    public void on(MeetingAdjourned adjourned) {
        if (meetings.session(adjourned.meeting()).openedAt() != null) {
            reportedTo(adjourned.meeting(), adjourned.by(), adjourned.at());
        }
    }

    private void reportedTo(MeetingId ended, Person by, Instant at) {
        var meeting = meetings.require(ended);
        for (var reported : reportBack.keep(meeting)) {
            reported.close(meeting, by, at);
            workflow.close(reported.id());
            publish(RecommendationClosed::new, reported, by, at);
        }
    }

    @Transactional
    public void reword(RecommendationId id, String title, String text) {
        prepare(id).reword(title, text);
    }

    /** @param programme the id of an open programme, or of the one that it belongs to; nothing for none */
    @Transactional
    public void reword(RecommendationId id, String title, String text, String programme) {
        var recommendation = prepare(id);
        recommendation.reword(title, text);
        var before = recommendation.programme();
        if (before == null || !before.toString().equals(programme)) {
            recommendation.belongTo(programmes.chosen("programme", programme));
        }
    }

    /** Plans the same for several units at once, each for its own part. */
    @Transactional
    public void plan(RecommendationId id, Collection<UnitCode> units, String expected, LocalDate dueDate) {
        plan(id, units, expected, dueDate, PlannedTerms.USUAL);
    }

    /** Plans the same for several units at once. */
    @Transactional
    public void plan(
            RecommendationId id, Collection<UnitCode> units, String expected, LocalDate dueDate, PlannedTerms terms) {
        var recommendation = prepare(id);
        var distinct = new LinkedHashSet<>(units);
        if (distinct.stream().anyMatch(UnitCode::isDivision)
                || organisation.byCode(distinct).size() != distinct.size()) {
            throw new InvalidInput("units", "recommendation.error.unknown-unit");
        }
        recommendation.plan(distinct, expected, dueDate, terms, today());
    }

    /** @param terms null to keep them */
    @Transactional
    public void changePlanned(RecommendationId id, UUID part, String expected, LocalDate dueDate, PlannedTerms terms) {
        prepare(id).changePlanned(part, expected, dueDate, terms, today());
    }

    @Transactional
    public void removePlanned(RecommendationId id, UUID part) {
        prepare(id).removePlanned(part);
    }

    @Transactional
    public void propose(RecommendationId id) {
        var by = currentUser.require();
        var at = clock.instant();
        var recommendation = prepare(id);
        requireDecided(recommendation);
        recommendation.propose(by, at, today());
        workflow.propose(id);
        publish(RecommendationProposed::new, recommendation, by, at);
    }

    /** รับทราบ: nobody has to act on it. */
    @Transactional
    public void note(RecommendationId id) {
        var by = currentUser.require();
        var at = clock.instant();
        var recommendation = prepare(id);
        requireDecided(recommendation);
        recommendation.note(by, at);
        workflow.note(id);
        publish(RecommendationNoted::new, recommendation, by, at);
    }

    /**
     * Approves and assigns.
     *
     * @param note why, or what the units should heed; may be left out
     */
    @Transactional
    public void approve(RecommendationId id, String note) {
        decide(
                id,
                RecommendationApproved::new,
                workflow::approve,
                (recommendation, by, at) -> recommendation.approve(note, today(), by, at));
    }

    @Transactional
    public void sendBack(RecommendationId id, String reason) {
        decide(
                id,
                RecommendationSentBack::new,
                workflow::sendBack,
                (recommendation, by, at) -> recommendation.sendBack(reason, by, at));
    }

    @Transactional
    public void decline(RecommendationId id, String reason) {
        decide(
                id,
                RecommendationDeclined::new,
                workflow::decline,
                (recommendation, by, at) -> recommendation.decline(reason, by, at));
    }

    private void decide(RecommendationId id, Event event, Consumer<RecommendationId> step, Decision decision) {
        var by = currentUser.require();
        var at = clock.instant();
        var recommendation = forChange(id);
        access.requireDecides(by, recommendation);
        decision.take(recommendation, by, at);
        step.accept(id);
        publish(event, recommendation, by, at);
    }

    /** A later decision takes its place; what is still open of it is cancelled. */
    @Transactional
    public void supersede(RecommendationId id, String reason) {
        var by = currentUser.require();
        var at = clock.instant();
        var recommendation = forChange(id);
        access.requirePreparesOrDecides(by, recommendation);
        recommendation.supersede(reason, by, at);
        workflow.supersede(id);
        publish(RecommendationSuperseded::new, recommendation, by, at);
    }

    @Transactional(readOnly = true)
    public RecommendationList list(RecommendationQuery query, int limit) {
        return list(query, limit, false);
    }

    /** @param counted whether to say how many there are on all pages as well */
    @Transactional(readOnly = true)
    public RecommendationList list(RecommendationQuery query, int limit, boolean counted) {
        var scope = access.scope(currentUser.require());
        var found = recommendations
                .findBy(
                        query.within(scope),
                        fluent -> fluent.sortBy(Sort.by(Sort.Order.desc("meetingAt"), Sort.Order.asc("id")))
                                .limit(limit + 1)
                                .all())
                .stream()
                .map(Recommendation::view)
                .toList();
        var page = found.stream().limit(limit).toList();
        var names =
                committees.byId(page.stream().map(RecommendationView::committee).collect(toSet()));
        Map<RecommendationId, List<AssignmentLine>> lines = page.isEmpty()
                ? Map.of()
                : assignments.of(page.stream().map(RecommendationView::id).toList());
        var rows = page.stream()
                .map(view -> RecommendationRow.of(
                        view, names.get(view.committee()), lines.getOrDefault(view.id(), List.of())))
                .toList();
        boolean goesOn = found.size() > limit;
        return new RecommendationList(
                rows,
                goesOn ? RecommendationQuery.Key.after(page.get(limit - 1)) : null,
                counted
                        ? Total.of(rows.size(), query.after() == null && !goesOn, () -> count(query.from(null), scope))
                        : null);
    }

    private int count(RecommendationQuery query, RecommendationAccess.Scope scope) {
        var build = entities.getCriteriaBuilder();
        var ones = build.createQuery(Integer.class);
        ones.where(query.within(scope).toPredicate(ones.from(Recommendation.class), ones, build))
                .select(build.literal(1));
        return entities.createQuery(ones)
                .setMaxResults(Total.READ)
                .getResultList()
                .size();
    }

    @Transactional(readOnly = true)
    public RecommendationDetail read(RecommendationId id) {
        var person = currentUser.require();
        var found = recommendations.findById(id.value()).orElseThrow(NotFound::new);
        var committee = committees.require(found.committee());
        var prepares = committees.runs(person, committee);
        access.requireSees(person, found, prepares);
        var lines = assignments.of(List.of(id)).getOrDefault(id, List.of());
        var units = new LinkedHashSet<UnitCode>();
        found.planned().forEach(part -> units.add(part.unit()));
        lines.forEach(line -> units.add(line.unit()));
        Map<UnitCode, UnitView> named = organisation.byCode(units);
        var decides = RecommendationAccess.decides(person);
        var inFull = prepares || RecommendationAccess.seesAll(person);
        return new RecommendationDetail(
                found.view(),
                committee,
                found.planned().stream().map(PlannedLine::of).toList(),
                lines,
                named,
                found.steps().stream()
                        .filter(step -> inFull || !step.getKind().isBeforeApproval())
                        .toList(),
                inFull || found.state() == RecommendationState.SUPERSEDED ? found.reason() : null,
                inFull,
                prepares && found.isEditable(),
                decides && found.state() == RecommendationState.PROPOSED,
                (prepares || decides) && found.state().isOpen(),
                found.programme(),
                programmes.name(found.programme()));
    }

    /** The units that can be given a part. */
    @Transactional(readOnly = true)
    public List<UnitView> units() {
        return organisation.all();
    }

    /** What a list can be narrowed to. */
    @Transactional(readOnly = true)
    public List<CommitteeView> committees() {
        return committees.visibleTo(currentUser.require());
    }

    private Recommendation prepare(RecommendationId id) {
        var recommendation = forChange(id);
        access.requirePrepares(currentUser.require(), recommendation);
        return recommendation;
    }

    /** Nothing goes on to the governor while the meeting deliberates anew on what it comes from. */
    private void requireDecided(Recommendation recommendation) {
        var outcome =
                decisions.of(recommendation.meeting(), recommendation.item()).outcome(recommendation.outcome());
        if (outcome != null && outcome.state() == OutcomeState.OPEN) {
            throw new WrongState("recommendation", "REOPENED");
        }
    }

    private Recommendation forChange(RecommendationId id) {
        return recommendations.findForChange(id.value()).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void publish(Event event, Recommendation of, Person by, Instant at) {
        events.publishEvent(event.of(of.id(), of.committee(), of.title(), by, at, of.reason()));
    }

    @FunctionalInterface
    private interface Event {
        Traced of(
                RecommendationId recommendation,
                CommitteeId committee,
                String title,
                Person by,
                Instant at,
                String note);
    }

    @FunctionalInterface
    private interface Decision {
        void take(Recommendation recommendation, Person by, Instant at);
    }
}
