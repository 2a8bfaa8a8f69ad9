package salaklang.room;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.attendance.AttendanceBook;
import salaklang.committee.CommitteeRegister;
import salaklang.decision.DecisionBook;
import salaklang.decision.ItemDecisions;
import salaklang.decision.ItemFloor;
import salaklang.decision.MeetingDecisions;
import salaklang.decision.OutcomeAssignments;
import salaklang.decision.OutcomeView;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.MattersArising;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingViewers;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.NotFound;

/** Reads the room for the person at hand. */
@Component
@Transactional(readOnly = true)
class RoomReader {

    private final MeetingRecord meetings;
    private final MeetingViewers viewers;
    private final CommitteeRegister committees;
    private final AttendanceBook attendance;
    private final DecisionBook decisions;
    private final ObjectProvider<OutcomeAssignments> assignments;
    private final ObjectProvider<MattersArising> mattersArising;
    private final Documents documents;
    private final Organisation organisation;
    private final CurrentUser user;

    RoomReader(
            MeetingRecord meetings,
            MeetingViewers viewers,
            CommitteeRegister committees,
            AttendanceBook attendance,
            DecisionBook decisions,
            ObjectProvider<OutcomeAssignments> assignments,
            ObjectProvider<MattersArising> mattersArising,
            Documents documents,
            Organisation organisation,
            CurrentUser user) {
        this.meetings = meetings;
        this.viewers = viewers;
        this.committees = committees;
        this.attendance = attendance;
        this.decisions = decisions;
        this.assignments = assignments;
        this.mattersArising = mattersArising;
        this.documents = documents;
        this.organisation = organisation;
        this.user = user;
    }

    /**
     * The room with an item before this person.
     *
     * @param item null for the one that the meeting has in hand
     * @throws NotFound to whom the meeting is not visible, and where the meeting has no such item
     */
    RoomFile read(MeetingId id, AgendaItemId item) {
        var person = user.require();
        var committee = committees.require(meetings.committee(id));
        boolean runs = committees.runs(person, committee);
        if (!runs && !viewers.sees(person, id, committee)) {
            throw new NotFound();
        }
        var meeting = meetings.require(id, committee);
        var book = decisions.read(id);
        var taken = book.inHand();
        var agenda = agenda(meetings.agenda(id), taken, book);
        var line = shown(agenda, item == null ? taken : item);
        var decided = book.of(line.item().id());
        var roll = attendance.now(meeting);
        var floor = decisions.floor(meeting, roll, decided, person);
        boolean withheld = floor.isRecused() && !line.item().papers().isEmpty();
        var work = runs ? assignments.getIfAvailable() : null;
        return new RoomFile(
                meeting,
                meetings.session(id).openedAt(),
                runs,
                agenda,
                line,
                agenda.stream().filter(RoomLine::inHand).findFirst().orElse(null),
                decided,
                floor,
                roll,
                hasVoted(decided, floor),
                withheld ? List.of() : documents.views(line.item().papers()),
                withheld,
                work == null || decided.outcomes().isEmpty() ? Map.of() : work.of(id),
                decided.outcomes().stream().anyMatch(RoomReader::isToAssign) && runs ? units() : Map.of(),
                line.item().listsMattersArising()
                        ? mattersArising
                                .orderedStream()
                                .flatMap(source -> source.of(meeting).stream())
                                .toList()
                        : List.of());
    }

    /** @throws NotFound to whom the meeting is not visible */
    void requireSees(MeetingId id) {
        viewers.requireSees(user.require(), meetings.require(id));
    }

    private static List<RoomLine> agenda(List<AgendaItemView> items, AgendaItemId taken, MeetingDecisions book) {
        return items.stream()
                .map(item -> new RoomLine(
                        item,
                        !item.isHeading()
                                || items.stream()
                                        .noneMatch(other -> !other.isHeading() && other.heading() == item.heading()),
                        item.id().equals(taken),
                        (int) book.of(item.id()).outcomes().stream()
                                .filter(OutcomeView::isClosed)
                                .count()))
                .toList();
    }

    /** The item asked for; without one the first that waits for its decision, or the first of all. */
    private static RoomLine shown(List<RoomLine> agenda, AgendaItemId item) {
        var decidable = agenda.stream().filter(RoomLine::decidable).toList();
        if (item != null) {
            return decidable.stream()
                    .filter(line -> line.item().id().equals(item))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        return Stream.concat(decidable.stream().filter(RoomLine::isUndecided), decidable.stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean hasVoted(ItemDecisions decided, ItemFloor floor) {
        var pending = decided.pending();
        return pending != null
                && floor.own() != null
                && decided.votesOf(pending).stream()
                        .anyMatch(vote -> vote.seat().equals(floor.own().seat()));
    }

    private static boolean isToAssign(OutcomeView outcome) {
        return outcome.isDecided() && outcome.kind().leadsToWork();
    }

    private Map<String, List<UnitView>> units() {
        return organisation.all().stream()
                .collect(groupingBy(unit -> unit.code().value().split("/")[0], LinkedHashMap::new, toList()));
    }
}
