package salaklang.meeting;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.calendar.WorkingDays;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.committee.RuleProfile;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.web.NotFound;
import salaklang.web.Total;

/** What the pages and the API show of meetings to the person at hand. */
@Service
@Transactional(readOnly = true)
class MeetingFiles {

    private static final Set<MeetingState> PAST = EnumSet.complementOf(EnumSet.copyOf(MeetingRecord.UPCOMING));
    private static final Set<MeetingState> ALL = EnumSet.allOf(MeetingState.class);

    private final Meetings meetings;
    private final MeetingAccess access;
    private final CommitteeRegister committees;
    private final AgendaLines agendaLines;
    private final Documents documents;
    private final ObjectProvider<MattersArising> mattersArising;
    private final List<MeetingCards> cards;
    private final CurrentUser user;
    private final WorkingDays workingDays;
    private final Clock clock;

    MeetingFiles(
            Meetings meetings,
            MeetingAccess access,
            CommitteeRegister committees,
            AgendaLines agendaLines,
            Documents documents,
            ObjectProvider<MattersArising> mattersArising,
            List<MeetingCards> cards,
            CurrentUser user,
            WorkingDays workingDays,
            Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.committees = committees;
        this.agendaLines = agendaLines;
        this.documents = documents;
        this.mattersArising = mattersArising;
        this.cards = cards;
        this.user = user;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * The upcoming meetings, and a page of the past ones from the latest on.
     *
     * @param only one committee, or null for all that the person sees
     * @param after the last meeting of the page before, or null
     */
    MeetingList list(CommitteeId only, MeetingId after, int limit) {
        var visible = committees.visibleTo(user.require());
        var ids = ids(visible, only);
        var upcoming = after != null || ids.isEmpty()
                ? List.<Meeting>of()
                : meetings.findByCommitteeIdInAndStateInOrderByStartsAtAscIdAsc(ids, MeetingRecord.UPCOMING);
        var past = page(ids, PAST, after, limit + 1);
        boolean goesOn = past.size() > limit;
        var shown = goesOn ? past.subList(0, limit) : past;
        var lines = lines(visible, List.of(upcoming, shown));
        return new MeetingList(
                visible,
                plannable(visible),
                only,
                lines.get(0),
                lines.get(1),
                goesOn ? shown.get(limit - 1).id() : null,
                Total.of(
                        shown.size(),
                        after == null && !goesOn,
                        () -> meetings.ones(ids, PAST, Limit.of(Total.READ)).size()));
    }

    /** All meetings from the latest on, by pages. */
    List<MeetingLine> page(CommitteeId only, MeetingId after, int limit) {
        var visible = committees.visibleTo(user.require());
        return lines(visible, List.of(page(ids(visible, only), ALL, after, limit)))
                .get(0);
    }

    /** The committees for which the person may plan a meeting now. */
    List<CommitteeView> plannable() {
        return plannable(committees.visibleTo(user.require()));
    }

    /** @throws AccessDeniedException where the person runs none */
    void requireRunsACommittee() {
        var person = user.require();
        if (committees.visibleTo(person).stream().noneMatch(committee -> access.runs(person, committee))) {
            throw new AccessDeniedException("Runs no committee");
        }
    }

    /** The file, and what other features show of the meeting, each by its template. */
    Shown shown(MeetingId id) {
        var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        var rules = rules(meeting);
        var file = file(meeting, rules, true);
        var shown = new LinkedHashMap<String, Object>();
        cards.forEach(card -> {
            var content = card.content(file.meeting(), rules, file.runs());
            if (content != null) {
                shown.put(card.template(), content);
            }
        });
        return new Shown(file, shown);
    }

    /** A meeting's file with its cards. */
    record Shown(MeetingFile file, Map<String, Object> cards) {}

    MeetingFile file(MeetingId id) {
        return file(id, true);
    }

    /** Only where it stands: without its agenda and what it hears of earlier ones. */
    MeetingFile head(MeetingId id) {
        return file(id, false);
    }

    private MeetingFile file(MeetingId id, boolean whole) {
        var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        return file(meeting, rules(meeting), whole);
    }

    private RuleProfile rules(Meeting meeting) {
        return committees.rules(meeting.committee(), meeting.startsAt());
    }

    private MeetingFile file(Meeting meeting, RuleProfile rules, boolean whole) {
        var person = user.require();
        var committee = access.requireSees(person, meeting);
        var view = meeting.view(committee.name());
        var agenda = whole
                ? agendaLines.of(meeting, person, access.readsPapers(person, committee, meeting))
                : List.<AgendaLine>of();
        var sent = meeting.invitedAt() == null ? clock.instant() : meeting.invitedAt();
        return new MeetingFile(
                view,
                committee,
                access.runs(person, committee),
                meeting.isAnnounced(),
                meeting.reason(),
                agenda,
                whole && meeting.state() == MeetingState.PLANNED ? committees.seats(meeting.committee()) : List.of(),
                meeting.agendaChanges(),
                meeting.invitedAt(),
                meeting.openedAt(),
                meeting.closedAt(),
                Notice.deadline(meeting.startsAt(), rules, clock.getZone(), workingDays),
                Notice.days(sent, meeting.startsAt(), rules, clock.getZone(), workingDays),
                rules.noticeDays(),
                whole
                        ? mattersArising
                                .orderedStream()
                                .flatMap(source -> source.shown(view, person).stream())
                                .toList()
                        : List.of(),
                whole
                        ? Missing.of(view, matters(agenda), rules, clock.instant(), clock.getZone(), workingDays)
                        : List.of());
    }

    AgendaNow agendaNow(MeetingId id) {
        var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        access.requireSees(user.require(), meeting);
        return new AgendaNow(id, meeting.agendaChanges(), meeting.agendaChangedBy());
    }

    /** @throws NotFound where the meeting has no such paper, or it is kept from the person at hand */
    DocumentContent paper(MeetingId id, DocumentId paper) {
        var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        var person = user.require();
        var committee = access.requireSees(person, meeting);
        var withheld = agendaLines.withheldFrom(person, id);
        if (!access.readsPapers(person, committee, meeting)
                || meeting.agenda().inOrder().stream()
                        .noneMatch(item -> item.papers().contains(paper) && !withheld.contains(item.id()))) {
            throw new NotFound();
        }
        return documents.content(paper);
    }

    private List<Meeting> page(List<CommitteeId> ids, Set<MeetingState> states, MeetingId after, int limit) {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (after == null) {
            return meetings.findByCommitteeIdInAndStateInOrderByStartsAtDescIdDesc(ids, states, Limit.of(limit));
        }
        var key = meetings.findById(after.value()).orElseThrow(NotFound::new);
        return meetings.earlierThan(ids, states, key.startsAt(), after.value(), Limit.of(limit));
    }

    private List<List<MeetingLine>> lines(List<CommitteeView> visible, List<List<Meeting>> parts) {
        var names = visible.stream().collect(toMap(CommitteeView::id, CommitteeView::name));
        var ids = parts.stream()
                .flatMap(List::stream)
                .map(meeting -> meeting.id().value())
                .toList();
        Map<UUID, Meetings.Matters> matters = ids.isEmpty()
                ? Map.of()
                : meetings.mattersOf(ids).stream().collect(toMap(Meetings.Matters::getMeeting, Function.identity()));
        var rules = committees.rules(
                parts.stream().flatMap(List::stream).map(Meeting::committee).toList(), clock.instant());
        return parts.stream()
                .map(part -> part.stream()
                        .map(meeting -> line(
                                meeting.view(names.get(meeting.committee())),
                                matters.get(meeting.id().value()),
                                rules.get(meeting.committee())))
                        .toList())
                .toList();
    }

    private MeetingLine line(MeetingView meeting, Meetings.Matters matters, RuleProfile rules) {
        long count = matters == null ? 0 : matters.getMatters();
        long outcomes = matters == null ? 0 : matters.getOutcomes();
        return new MeetingLine(
                meeting,
                count,
                outcomes,
                Missing.of(meeting, count, rules, clock.instant(), clock.getZone(), workingDays));
    }

    private List<CommitteeView> plannable(List<CommitteeView> visible) {
        var person = user.require();
        return visible.stream()
                .filter(committee -> committee.canMeet() && access.runs(person, committee))
                .toList();
    }

    private static List<CommitteeId> ids(List<CommitteeView> visible, CommitteeId only) {
        var ids = visible.stream().map(CommitteeView::id).toList();
        if (only == null) {
            return ids;
        }
        if (!ids.contains(only)) {
            throw new NotFound();
        }
        return List.of(only);
    }

    private static long matters(List<AgendaLine> agenda) {
        return agenda.stream()
                .filter(line -> line.kind() == AgendaItemKind.MATTER)
                .count();
    }
}
