package salaklang.report;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.assignment.AssignmentAccess;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.document.Documents;
import salaklang.document.Papers;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.report.Editions.Edition;
import salaklang.report.Snapshot.Told;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Drafts, publishes and withdraws participation reports, and shows the published ones to everybody. */
@Service
@Transactional
class ParticipationService {

    private final Participations reports;
    private final Editions editions;
    private final ActivityRecord activities;
    private final NamesOnRecord names;
    private final ReportAccess access;
    private final ParticipationPaper paper;
    private final Papers papers;
    private final Documents documents;
    private final Organisation organisation;
    private final Provinces provinces;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParticipationService(
            Participations reports,
            Editions editions,
            ActivityRecord activities,
            NamesOnRecord names,
            ReportAccess access,
            ParticipationPaper paper,
            Papers papers,
            Documents documents,
            Organisation organisation,
            Provinces provinces,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.activities = activities;
        this.names = names;
        this.access = access;
        this.paper = paper;
        this.papers = papers;
        this.documents = documents;
        this.organisation = organisation;
        this.provinces = provinces;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** A report in a list. */
    record Row(ParticipationId id, String unit, String year, int half, ParticipationState state, int edition) {}

    /**
     * A report with what it would say if it were published now, and what it lacks.
     *
     * @param publishedFrom the first day on which it can be published; null once that has come
     */
    record Detail(
            ParticipationId id,
            Snapshot now,
            List<ActivityFacts> activities,
            List<Gap> gaps,
            LocalDate publishedFrom,
            ParticipationState state,
            String reason,
            List<Edition> editions,
            Integer version,
            boolean mayPrepare) {}

    /** Whether the person reads any before it is published. */
    @Transactional(readOnly = true)
    boolean reads() {
        var person = currentUser.require();
        return AssignmentAccess.seesAll(person) || !access.preparedBy(person).isEmpty();
    }

    /**
     * Those that the person reads before they are published, the latest half year first.
     *
     * @param after the last one of the page before, or null
     */
    @Transactional(readOnly = true)
    List<Row> list(ParticipationId after, int limit) {
        var found = found(after, Limit.of(limit));
        var units = organisation.byCode(found.stream().map(Participation::unit).collect(toSet()));
        return found.stream()
                .map(one -> new Row(
                        one.id(),
                        units.containsKey(one.unit())
                                ? units.get(one.unit()).name()
                                : one.unit().value(),
                        Integer.toString(one.year().yearBE()),
                        one.half(),
                        one.state(),
                        one.edition()))
                .toList();
    }

    private List<Participation> found(ParticipationId after, Limit limit) {
        var person = currentUser.require();
        boolean all = AssignmentAccess.seesAll(person);
        var units = all
                ? List.<UnitCode>of()
                : access.preparedBy(person).stream().map(unit -> unit.code()).toList();
        if (after == null) {
            return reports.latest(all, units, limit);
        }
        var last = reports.findById(after.value()).orElseThrow(NotFound::new);
        return reports.latestAfter(all, units, last.year().yearBE(), last.half(), last.unit(), limit);
    }

    /** The report of the unit for this half year; another one only where there is none yet. */
    ParticipationId draft(UnitCode unit, int yearBE, int half) {
        var person = currentUser.require();
        access.requirePrepares(person, unit);
        var thisYear = FiscalYear.of(today()).yearBE();
        if (yearBE < thisYear - 20 || yearBE > thisYear + 1) {
            throw new InvalidInput("year", "report.error.year");
        }
        return reports.findByUnitAndYearBeAndHalf(unit, yearBE, half)
                .map(Participation::id)
                .orElseGet(() -> {
                    var before = reports.findFirstByItemNotNullOrderByCreatedAtDesc()
                            .map(Participation::item)
                            .orElse(null);
                    var report = reports.saveAndFlush(
                            new Participation(unit, new FiscalYear(yearBE), half, before, clock.instant()));
                    events.publishEvent(
                            new ParticipationDrafted(report.id(), person, clock.instant(), half + "/" + yearBE));
                    return report.id();
                });
    }

    /** @param version which form of it the change is made to */
    void answers(ParticipationId id, Integer version, String item) {
        var report = toPrepare(id, version);
        report.answers(item);
        reports.saveAndFlush(report);
        events.publishEvent(new ParticipationNumbered(id, currentUser.require(), clock.instant(), report.item()));
    }

    /**
     * Freezes what it says now as a new edition, and opens it to the public.
     *
     * @throws InvalidInput before its half year has ended, and where anything is missing or a person is named
     */
    void publish(ParticipationId id, Integer version) {
        var person = currentUser.require();
        var report = toPrepare(id, version);
        var found = activities.of(report.unit(), report.period());
        var number = report.publish(Completeness.of(report.item(), found, names.read()), today());
        var now = clock.instant();
        var snapshot = snapshot(report, found, number, now);
        var pdf = documents.store(
                "participation-" + report.year().yearBE() + "-" + report.half() + ".pdf",
                papers.pdf(paper.of(snapshot)));
        reports.saveAndFlush(report);
        editions.add(id, snapshot, pdf, person.displayName());
        events.publishEvent(new ParticipationPublished(id, person, now, Integer.toString(number)));
    }

    void withdraw(ParticipationId id, Integer version, String reason) {
        var report = toPrepare(id, version);
        report.withdraw(reason);
        reports.saveAndFlush(report);
        events.publishEvent(new ParticipationWithdrawn(id, currentUser.require(), clock.instant(), report.reason()));
    }

    @Transactional(readOnly = true)
    Detail read(ParticipationId id) {
        var report = reports.findById(id.value()).orElseThrow(NotFound::new);
        var person = currentUser.require();
        access.requireReads(person, report.unit());
        var found = activities.of(report.unit(), report.period());
        return new Detail(
                id,
                snapshot(report, found, 0, null),
                found,
                Completeness.of(report.item(), found, names.read()),
                report.isOver(today()) ? null : report.publishedFrom(),
                report.state(),
                report.reason(),
                editions.of(id),
                report.version(),
                access.prepares(person, report.unit()));
    }

    /** What is open to everybody, logged in or not. */
    @Transactional(readOnly = true)
    Snapshot inPublic(ParticipationId id) {
        return editions.inPublic(id).orElseThrow(NotFound::new).snapshot();
    }

    /** @see #inPublic */
    @Transactional(readOnly = true)
    DocumentContent pdfInPublic(ParticipationId id) {
        return named(
                "report.pdf",
                documents.content(
                        editions.inPublic(id).orElseThrow(NotFound::new).pdf()));
    }

    /** @see #inPublic */
    @Transactional(readOnly = true)
    DocumentContent photoInPublic(ParticipationId id, DocumentId photo) {
        var number = inPublic(id).photos().indexOf(photo.value()) + 1;
        var view = documents.views(List.of(photo)).stream()
                .filter(DocumentView::thumbnail)
                .findFirst();
        if (number == 0 || view.isEmpty()) {
            throw new NotFound();
        }
        return named(
                "photo-" + number + (view.get().mediaType().equals("image/png") ? ".png" : ".jpg"),
                documents.content(photo));
    }

    /** By a name that says nothing of who uploaded it. */
    private static DocumentContent named(String name, DocumentContent content) {
        var file = content.document();
        return new DocumentContent(
                new DocumentView(file.id(), name, file.mediaType(), file.size(), file.storedAt()), content.bytes());
    }

    private Snapshot snapshot(Participation report, List<ActivityFacts> found, int number, Instant at) {
        var unit = organisation.require(report.unit());
        var period = report.period();
        return new Snapshot(
                provinces.find(CurrentTenant.require()).orElseThrow().nameTh(),
                unit.nameTh(),
                report.item(),
                report.year().yearBE(),
                report.half(),
                period.from(),
                period.to(),
                number,
                at,
                found.stream().map(Told::of).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Participation toPrepare(ParticipationId id, Integer version) {
        var report = reports.findById(id.value()).orElseThrow(NotFound::new);
        access.requirePrepares(currentUser.require(), report.unit());
        ChangedMeanwhile.refuse(version, report.version());
        return report;
    }
}
