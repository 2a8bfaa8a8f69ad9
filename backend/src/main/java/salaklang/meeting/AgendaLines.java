package salaklang.meeting;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.document.Documents;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.meeting.DecidedOutcomes.DecidedOutcome;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;

/** The agenda of a meeting as the pages show it to somebody, by few queries however long it is. */
@Component
class AgendaLines {

    private final Organisation organisation;
    private final Documents documents;
    private final ObjectProvider<PapersWithheld> withheld;
    private final ObjectProvider<DecidedOutcomes> decided;

    AgendaLines(
            Organisation organisation,
            Documents documents,
            ObjectProvider<PapersWithheld> withheld,
            ObjectProvider<DecidedOutcomes> decided) {
        this.organisation = organisation;
        this.documents = documents;
        this.withheld = withheld;
        this.decided = decided;
    }

    /** @param readsPapers whether this person reads the papers of the meeting at all */
    List<AgendaLine> of(Meeting meeting, Person person, boolean readsPapers) {
        var items = meeting.agenda().inOrder();
        var lines = new Lines(
                meeting,
                items,
                AgendaTimes.beginnings(meeting.startsAt(), items),
                organisation.byCode(items.stream()
                        .map(AgendaItem::presenter)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                documents
                        .views(items.stream()
                                .flatMap(item -> item.papers().stream())
                                .toList())
                        .stream()
                        .collect(toMap(DocumentView::id, Function.identity())),
                readsPapers
                        ? items.stream().allMatch(item -> item.papers().isEmpty())
                                ? Set.of()
                                : withheldFrom(person, meeting.id())
                        : items.stream().map(AgendaItem::id).collect(Collectors.toSet()),
                outcomes(meeting));
        return items.stream().map(lines::line).toList();
    }

    private Map<AgendaItemId, List<DecidedOutcome>> outcomes(Meeting meeting) {
        return meeting.openedAt() == null
                ? Map.of()
                : decided.stream()
                        .flatMap(feature -> feature.of(meeting.id()).entrySet().stream())
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The items whose papers are kept from this person. */
    Set<AgendaItemId> withheldFrom(Person person, MeetingId meeting) {
        return withheld.stream()
                .flatMap(feature -> feature.from(person, meeting).stream())
                .collect(Collectors.toSet());
    }

    private record Lines(
            Meeting meeting,
            List<AgendaItem> items,
            Map<AgendaItemId, Instant> beginnings,
            Map<UnitCode, UnitView> units,
            Map<DocumentId, DocumentView> papers,
            Set<AgendaItemId> withheld,
            Map<AgendaItemId, List<DecidedOutcome>> outcomes) {

        AgendaLine line(AgendaItem item) {
            var unit = item.presenter() == null ? null : units.get(item.presenter());
            boolean followed = items.stream()
                    .anyMatch(other -> other.heading() == item.heading() && other.sub() == item.sub() + 1);
            boolean kept = withheld.contains(item.id()) && !item.papers().isEmpty();
            return new AgendaLine(
                    item.id(),
                    item.number(),
                    item.heading(),
                    item.headingKind(),
                    item.kind(),
                    item.title(),
                    item.presenter() == null ? null : item.presenter().value(),
                    unit == null ? null : unit.shortName(),
                    item.presenterName(),
                    item.minutes(),
                    beginnings.get(item.id()),
                    kept
                            ? List.of()
                            : item.papers().stream()
                                    .map(papers::get)
                                    .filter(Objects::nonNull)
                                    .toList(),
                    kept,
                    item.adopts(),
                    item.isLate(),
                    item.note(),
                    item.outcome(),
                    item.outcomeText(),
                    !meeting.agenda().isOnlyHeading(item),
                    item.needsOutcome(),
                    meeting.agenda().isChangeable(item),
                    item.sub() == 1,
                    !followed,
                    item.changes(),
                    outcomes.getOrDefault(
                            item.id(),
                            item.outcome() == null
                                    ? List.of()
                                    : List.of(new DecidedOutcome(item.outcome(), item.outcomeText()))));
        }
    }
}
