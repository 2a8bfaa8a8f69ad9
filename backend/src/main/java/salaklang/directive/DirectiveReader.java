package salaklang.directive;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentRecord;
import salaklang.assignment.PartProgress;
import salaklang.assignment.SourceOfWork;
import salaklang.assignment.Standing;
import salaklang.assignment.WorkProgress;
import salaklang.calendar.WorkingDays;
import salaklang.delegation.Absences;
import salaklang.directive.DirectivePage.PartRow;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.Total;

/** Shows directives and letters to whom they concern. */
@Service
@Transactional(readOnly = true)
class DirectiveReader {

    private static final UUID LAST = new UUID(-1, -1);
    private static final UUID NONE = new UUID(0, 0);

    private final Directives directives;
    private final DirectiveAccess access;
    private final DirectiveWords words;
    private final WorkProgress progress;
    private final AssignmentRecord assignments;
    private final MeetingRecord meetings;
    private final Organisation organisation;
    private final WorkingDays workingDays;
    private final Absences absences;
    private final Documents documents;
    private final CurrentUser currentUser;
    private final Clock clock;

    DirectiveReader(
            Directives directives,
            DirectiveAccess access,
            DirectiveWords words,
            WorkProgress progress,
            AssignmentRecord assignments,
            MeetingRecord meetings,
            Organisation organisation,
            WorkingDays workingDays,
            Absences absences,
            Documents documents,
            CurrentUser currentUser,
            Clock clock) {
        this.directives = directives;
        this.access = access;
        this.words = words;
        this.progress = progress;
        this.assignments = assignments;
        this.meetings = meetings;
        this.organisation = organisation;
        this.workingDays = workingDays;
        this.absences = absences;
        this.documents = documents;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param after the key of a page before, or null for the first */
    DirectiveList list(DirectiveFilter filter, String after, int limit) {
        return list(filter, after, limit, false);
    }

    /** @param counted whether to say how many there are on all pages as well */
    DirectiveList list(DirectiveFilter filter, String after, int limit, boolean counted) {
        var person = currentUser.require();
        var mine = filter == DirectiveFilter.MINE;
        var all = !mine && DirectiveAccess.seesAll(person);
        var ids = new HashSet<>(mine || all ? Set.<UUID>of() : access.partsOf(person));
        ids.add(NONE);
        var key = Key.of(after);
        var found = directives.page(
                filter.states(),
                all,
                person.units(),
                person.userId(),
                ids,
                key.before(),
                key.beforeId(),
                Limit.of(limit + 1));
        var shown = found.stream().limit(limit).toList();
        var standing =
                progress.standing(shown.stream().map(one -> one.id().value()).toList());
        var rows = shown.stream()
                .map(one -> new DirectiveList.Row(
                        one.id(),
                        one.kind(),
                        words.name(one),
                        one.title(),
                        one.state(),
                        one.urgency(),
                        one.issuedBy(),
                        one.issuedAt(),
                        standing.getOrDefault(one.id().value(), Standing.NONE)))
                .toList();
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        boolean goesOn = found.size() > limit;
        var total = counted
                ? Total.of(
                        rows.size(),
                        after == null && !goesOn,
                        () -> directives
                                .ones(filter.states(), all, person.units(), person.userId(), ids, Limit.of(Total.READ))
                                .size())
                : null;
        return new DirectiveList(rows, goesOn ? last.issuedAt() + "_" + last.id() : null, total);
    }

    private record Key(Instant before, UUID beforeId) {

        static Key of(String text) {
            try {
                var parts = text == null ? new String[0] : text.split("_", 2);
                if (parts.length == 2) {
                    return new Key(Instant.parse(parts[0]), UUID.fromString(parts[1]));
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new NotFound();
            }
            return new Key(Instant.parse("9999-01-01T00:00:00Z"), LAST);
        }
    }

    DirectivePage page(DirectiveId id) {
        var person = currentUser.require();
        var found = visible(id, person);
        var parts = progress.parts(found.source());
        var codes = parts.stream().map(PartProgress::unit).collect(Collectors.toSet());
        codes.add(found.assigner());
        var units = organisation.byCode(codes);
        var all = DirectiveAccess.opensAll(person, found);
        var worked = all ? Set.<UnitCode>of() : access.worked(person);
        return new DirectivePage(
                found.id(),
                found.kind(),
                found.number(),
                words.name(found),
                found.title(),
                found.text(),
                found.letter(),
                found.urgency(),
                units.get(found.assigner()),
                DirectiveAccess.seesAll(person) ? about(found.about()) : null,
                found.issuedBy(),
                found.issuedAt(),
                found.state(),
                found.reason(),
                found.endedAt(),
                documents.views(found.documents()),
                progress.standing(List.of(id.value())).getOrDefault(id.value(), Standing.NONE),
                inOrder(parts, List.copyOf(units.keySet())).stream()
                        .map(part -> new PartRow(part, units.get(part.unit()), all || worked.contains(part.unit())))
                        .toList(),
                FigureSum.of(progress.figures(found.source())),
                found.state() == DirectiveState.OPEN && DirectiveAccess.cancels(person, found));
    }

    private static List<PartProgress> inOrder(List<PartProgress> parts, List<UnitCode> units) {
        return parts.stream()
                .sorted(Comparator.comparing(PartProgress::sequence)
                        .thenComparing(PartProgress::part)
                        .thenComparing(part -> units.indexOf(part.unit())))
                .toList();
    }

    /** What it was written from: the page itself decides who opens it. Null where there is none such. */
    SourceOfWork about(About about) {
        if (about == null) {
            return null;
        }
        if (about.kind() == About.Kind.ASSIGNMENT) {
            return assignments
                    .find(new AssignmentId(about.id()))
                    .map(one -> new SourceOfWork(one.title(), about.path()))
                    .orElse(null);
        }
        var meeting = meetings.byId(List.of(new MeetingId(about.id()))).get(new MeetingId(about.id()));
        return meeting == null ? null : new SourceOfWork(words.meeting(meeting.numberBE()), about.path());
    }

    DocumentContent document(DirectiveId id, DocumentId document) {
        if (!visible(id, currentUser.require()).documents().contains(document)) {
            throw new NotFound();
        }
        return documents.content(document);
    }

    /** Every unit that can be named. */
    List<UnitView> units() {
        return organisation.all();
    }

    /** @throws AccessDeniedException for who issues neither directives nor letters */
    Meant meant(Assigning assigning) {
        var person = currentUser.require();
        if (!DirectiveAccess.issues(person, DirectiveKind.DIRECTIVE)) {
            DirectiveAccess.requireIssues(person, DirectiveKind.LETTER);
        }
        return meant(assigning, organisation.all());
    }

    /** Who would be given it, and when it would be due; what is missing still is left out. */
    Meant meant(Assigning assigning, List<UnitView> units) {
        var meant = WorkPlan.meant(assigning, units);
        try {
            var due = assigning.due().from(LocalDate.now(clock), workingDays);
            return new Meant(meant, due, workingDays.isWorkingDay(due), workingDays.after(due, 1), away(meant, due));
        } catch (InvalidInput incomplete) {
            return new Meant(meant, null, true, null, List.of());
        }
    }

    private List<Meant.Away> away(List<UnitView> units, LocalDate day) {
        var away = absences.of(units.stream().map(UnitView::code).toList(), day);
        return units.stream()
                .filter(unit -> away.containsKey(unit.code()))
                .map(unit -> new Meant.Away(
                        unit,
                        away.get(unit.code()).until(),
                        away.get(unit.code()).deputyPosition()))
                .toList();
    }

    private Directive visible(DirectiveId id, Person person) {
        var found = directives.findById(id.value()).orElseThrow(NotFound::new);
        access.requireSees(person, found);
        return found;
    }
}
