package salaklang.meeting;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.web.NotFound;

/** What other features may ask of the meetings. It asks nobody's permission: whoever shows the answer does. */
@Service
@Transactional(readOnly = true)
public class MeetingRecord {

    /** To be held still, or being held. */
    static final Set<MeetingState> UPCOMING =
            EnumSet.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_SESSION);

    private final Meetings meetings;
    private final CommitteeRegister committees;
    private final ObjectProvider<MattersArising> mattersArising;
    private final Duration usualLength;

    MeetingRecord(
            Meetings meetings,
            CommitteeRegister committees,
            ObjectProvider<MattersArising> mattersArising,
            @Value("${sala.meeting.usual-length:PT2H}") Duration usualLength) {
        this.meetings = meetings;
        this.committees = committees;
        this.mattersArising = mattersArising;
        this.usualLength = usualLength;
    }

    /** @throws NotFound where the province has no such meeting */
    public MeetingView require(MeetingId id) {
        var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        return meeting.view(committees.require(meeting.committee()).name());
    }

    /**
     * As {@link #require}, and holds the meeting for the transaction at hand: whoever comes second finds what the first has
     * left.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MeetingView hold(MeetingId id) {
        var meeting = meetings.hold(id.value()).orElseThrow(NotFound::new);
        return meeting.view(committees.require(meeting.committee()).name());
    }

    /** The committee that meets. */
    public CommitteeId committee(MeetingId id) {
        return meetings.findById(id.value()).orElseThrow(NotFound::new).committee();
    }

    /** As {@link #require(MeetingId)}, for who has its committee already. */
    public MeetingView require(MeetingId id, CommitteeView committee) {
        return meetings.findById(id.value()).orElseThrow(NotFound::new).view(committee.name());
    }

    /** @throws NotFound where the province has no such meeting */
    public SessionTimes session(MeetingId id) {
        var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        return new SessionTimes(meeting.openedAt(), meeting.closedAt());
    }

    /** Whether it is a secret one; empty where the province has no such meeting. */
    public Optional<Boolean> isSecret(MeetingId id) {
        return meetings.secrecy(id.value()).map(Secrecy.SECRET::equals);
    }

    /** @throws NotFound where the province has no such item */
    public AgendaItemView item(AgendaItemId id) {
        return meetings.item(id.value()).orElseThrow(NotFound::new).view();
    }

    /** The lines of its agenda in order, headings and all. */
    public List<AgendaItemView> agenda(MeetingId id) {
        return meetings.findById(id.value()).orElseThrow(NotFound::new).agenda().inOrder().stream()
                .map(AgendaItem::view)
                .toList();
    }

    /** What it hears of earlier decisions; none is told as ไม่มีเรื่องสืบเนื่อง. */
    public List<MatterArising> mattersArising(MeetingView meeting) {
        return mattersArising
                .orderedStream()
                .flatMap(source -> source.of(meeting).stream())
                .toList();
    }

    /** The meeting that takes up what this one left open for lack of quorum. */
    public Optional<MeetingView> followUpOf(MeetingId adjourned) {
        return meetings.findFirstByAdjournedFromOrderByStartsAt(adjourned)
                .map(meeting ->
                        meeting.view(committees.require(meeting.committee()).name()));
    }

    /** The committee's next meeting that begins after a moment and is not cancelled or over. */
    public Optional<MeetingView> next(CommitteeId committee, Instant after) {
        return meetings.findFirstByCommitteeIdAndStateInAndStartsAtAfterOrderByStartsAtAsc(committee, UPCOMING, after)
                .map(meeting -> meeting.view(committees.require(committee).name()));
    }

    /** The meetings of these ids, by few queries; what is unknown is left out. */
    public Map<MeetingId, MeetingView> byId(Collection<MeetingId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return views(meetings.findByIdIn(ids.stream().map(MeetingId::value).toList())).stream()
                .collect(toMap(MeetingView::id, Function.identity()));
    }

    /** The meetings of these committees that are still to be held or in session, the earliest first. */
    public List<MeetingView> upcoming(Collection<CommitteeId> ofCommittees) {
        return ofCommittees.isEmpty()
                ? List.of()
                : views(meetings.findByCommitteeIdInAndStateInOrderByStartsAtAscIdAsc(ofCommittees, UPCOMING));
    }

    /** How long meetings are planned to last: as their items together, else the usual length; by one query. */
    public Map<MeetingId, Duration> lengths(Collection<MeetingId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var planned = meetings.plannedMinutes(ids.stream().map(MeetingId::value).toList()).stream()
                .collect(
                        toMap(each -> new MeetingId(each.getMeeting()), each -> Duration.ofMinutes(each.getMinutes())));
        return ids.stream().distinct().collect(toMap(Function.identity(), id -> planned.getOrDefault(id, usualLength)));
    }

    List<MeetingView> views(List<Meeting> found) {
        var names = committees.byId(
                found.stream().map(Meeting::committee).distinct().toList());
        return found.stream()
                .map(meeting -> meeting.view(name(names.get(meeting.committee()))))
                .toList();
    }

    private static String name(CommitteeView committee) {
        return committee == null ? "" : committee.name();
    }
}
