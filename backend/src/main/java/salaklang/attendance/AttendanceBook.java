package salaklang.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.RuleProfile;
import salaklang.committee.SeatView;
import salaklang.invitation.InvitationRegister;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.NotFound;

/**
 * What other features may ask of the attendance. It asks nobody's permission: whoever shows the answer does. Each answer
 * throws {@link NotFound} where the province has no such meeting.
 */
@Service
@Transactional(readOnly = true)
public class AttendanceBook {

    /** The seats of today while it can still change who comes, and those on record after. */
    private static final Set<MeetingState> OPEN =
            EnumSet.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_SESSION);

    private final Attendances attendances;
    private final Participants participants;
    private final Presidings presidings;
    private final Delegations delegations;
    private final QuorumChanges changes;
    private final MeetingRecord meetings;
    private final InvitationRegister invitations;
    private final CommitteeRegister committees;
    private final Recusals recusals;
    private final Clock clock;

    AttendanceBook(
            Attendances attendances,
            Participants participants,
            Presidings presidings,
            Delegations delegations,
            QuorumChanges changes,
            MeetingRecord meetings,
            InvitationRegister invitations,
            CommitteeRegister committees,
            Recusals recusals,
            Clock clock) {
        this.attendances = attendances;
        this.participants = participants;
        this.presidings = presidings;
        this.delegations = delegations;
        this.changes = changes;
        this.meetings = meetings;
        this.invitations = invitations;
        this.committees = committees;
        this.recusals = recusals;
        this.clock = clock;
    }

    /** Everything on record, by few queries. */
    public RollView roll(MeetingId meeting) {
        return roll(meetings.require(meeting));
    }

    /** As {@link #roll(MeetingId)}, of a meeting already at hand. */
    public RollView roll(MeetingView meeting) {
        return roll(meeting, committees.seats(meeting.committee()), rules(meeting));
    }

    /** As {@link #roll(MeetingView)}, by the seats of today and the rules that the reader has at hand. */
    RollView roll(MeetingView meeting, List<SeatView> seats, RuleProfile rules) {
        var attendees = attendees(meeting, seats);
        var others = new ArrayList<>(Roll.inPlaceWithoutCounting(attendees));
        participants
                .findByMeetingIdOrderByOrdinal(meeting.id())
                .forEach(one -> others.add(new ParticipantView(one.position(), null, null)));
        var rule = rule(meeting);
        return new RollView(
                attendees,
                others,
                presidings.findByMeetingIdOrderBySince(meeting.id()).stream()
                        .map(Presiding::view)
                        .toList(),
                Roll.quorum(attendees, rule == null ? rules.quorum() : rule.share(rules, true)),
                changes.findByMeetingIdOrderByAt(meeting.id()).stream()
                        .map(QuorumChange::view)
                        .toList(),
                delegations.findByMeetingId(meeting.id()).map(Delegation::view).orElse(null),
                rule,
                meeting.state() == MeetingState.IN_SESSION ? recusals.now(meeting.id()) : Recusal.NONE);
    }

    /** Who is here and who presides, by the fewest queries: without participants, order, recusals and how the quorum went. */
    public RollView now(MeetingView meeting) {
        return now(meeting, rules(meeting));
    }

    /** As {@link #now(MeetingView)}, by the rules that the reader has at hand. */
    RollView now(MeetingView meeting, RuleProfile rules) {
        var attendees = attendees(meeting);
        var rule = rule(meeting);
        return new RollView(
                attendees,
                List.of(),
                nobodyIsHereYet(meeting, attendees)
                        ? List.of()
                        : presidings.findByMeetingIdOrderBySince(meeting.id()).stream()
                                .map(Presiding::view)
                                .toList(),
                quorum(attendees, rules, rule, rule != null),
                List.of(),
                null,
                rule,
                Recusal.NONE);
    }

    private static boolean nobodyIsHereYet(MeetingView meeting, List<Attendee> attendees) {
        return OPEN.contains(meeting.state()) && attendees.stream().noneMatch(Attendee::isPresent);
    }

    /** Every seat, in the committee's order. */
    public List<Attendee> attendees(MeetingId meeting) {
        return attendees(meetings.require(meeting));
    }

    /** The members who are here now, substitutes who count among them. */
    public List<Attendee> presentNow(MeetingId meeting) {
        return attendees(meeting).stream().filter(Attendee::isPresent).toList();
    }

    /**
     * As it is now, or was when the meeting ended; of a follow-up meeting the one that is enough for carried items.
     * {@code decision} subtracts those who left for an item.
     */
    public Quorum quorum(MeetingId meeting) {
        var view = meetings.require(meeting);
        var rule = rule(view);
        return quorum(attendees(view), rules(view), rule, rule != null);
    }

    /** As {@link #quorum(MeetingId)}, for one item: what was not carried from another meeting needs the full quorum. */
    public Quorum quorum(MeetingId meeting, AgendaItemId item) {
        var view = meetings.require(meeting);
        return quorum(attendees(view), rules(view), rule(view), isCarried(item));
    }

    /** Whether the reduced quorum is enough for an item (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.79 วรรคสอง). */
    public boolean isReduced(MeetingId meeting, AgendaItemId item) {
        return isCarried(item) && rule(meetings.require(meeting)) == FollowUpRule.REDUCED;
    }

    /** Whether the reduced quorum is enough for what a follow-up meeting takes up; null for any other meeting. */
    FollowUpRule rule(MeetingView meeting) {
        if (meeting.adjournedFrom() == null) {
            return null;
        }
        var from = meetings.require(meeting.adjournedFrom());
        return FollowUpRule.of(
                day(from),
                day(meeting),
                committees.rules(meeting.committee(), from.startsAt()),
                invitations.declaredAdjournedRule(meeting));
    }

    private List<Attendee> attendees(MeetingView meeting) {
        return attendees(meeting, committees.seats(meeting.committee()));
    }

    List<Attendee> attendees(MeetingView meeting, List<SeatView> seats) {
        var recorded = attendances.of(meeting.id());
        return OPEN.contains(meeting.state()) || recorded.isEmpty()
                ? Roll.of(seats, recorded)
                : recorded.stream().map(Attendance::view).toList();
    }

    private boolean isCarried(AgendaItemId item) {
        return meetings.item(item).carriedFrom() != null;
    }

    private RuleProfile rules(MeetingView meeting) {
        return committees.rules(meeting.committee(), meeting.startsAt());
    }

    private static Quorum quorum(List<Attendee> attendees, RuleProfile rules, FollowUpRule rule, boolean carried) {
        return Roll.quorum(attendees, rule == null ? rules.quorum() : rule.share(rules, carried));
    }

    private LocalDate day(MeetingView meeting) {
        return LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
    }
}
