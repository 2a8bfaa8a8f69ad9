package salaklang.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import salaklang.committee.AgendaHeadingKind;
import salaklang.committee.CommitteeView;
import salaklang.committee.SeatView;
import salaklang.meeting.DecidedOutcomes.DecidedOutcome;

/**
 * Everything about one meeting, as one person sees it.
 *
 * @param runs whether this person runs it
 * @param seats who is to be invited, while it is planned
 * @param announced whether its number has gone out with an invitation, and so stays
 * @param agendaVersion how often its agenda was changed: a form that knows fewer is stale
 * @param noticeDeadline the last moment for an invitation in time
 * @param noticeDays the days of notice by the committee's rules: of the invitation sent, or were it sent now
 * @param noticeRequired the days that these rules ask for
 */
record MeetingFile(
        MeetingView meeting,
        CommitteeView committee,
        boolean runs,
        boolean announced,
        String reason,
        List<AgendaLine> agenda,
        List<SeatView> seats,
        int agendaVersion,
        Instant invitedAt,
        Instant openedAt,
        Instant closedAt,
        Instant noticeDeadline,
        int noticeDays,
        int noticeRequired,
        List<MatterArising> mattersArising,
        List<Missing> missing) {

    public boolean is(String state) {
        return meeting.state().name().equals(state);
    }

    public boolean noticeInTime() {
        return noticeDays >= noticeRequired;
    }

    /** What led to something to be done. */
    public List<ToDo> outcomes() {
        return agenda.stream()
                .flatMap(line -> line.outcomes().stream()
                        .filter(outcome -> outcome.kind().leadsToWork())
                        .map(outcome -> new ToDo(line, outcome)))
                .toList();
    }

    /** One outcome of an item. */
    record ToDo(AgendaLine line, DecidedOutcome outcome) {}

    /** What is planned in all. */
    public int plannedMinutes() {
        return agenda.stream()
                .filter(line -> line.minutes() != null)
                .mapToInt(AgendaLine::minutes)
                .sum();
    }

    /** When it would end, were every item to keep to its time. */
    public Instant endsAt() {
        return meeting.startsAt().plus(Duration.ofMinutes(plannedMinutes()));
    }

    /** Without a time of their own. */
    public long unplanned() {
        return agenda.stream()
                .filter(line -> !line.isTop() && line.minutes() == null)
                .count();
    }

    /** Still without the decision that closing takes. */
    public List<AgendaLine> undecided() {
        return agenda.stream()
                .filter(line -> line.needsOutcome() && line.outcome() == null)
                .toList();
    }

    /** The heading under which a new matter goes when nobody says where. */
    public int considered() {
        return agenda.stream()
                .filter(line -> line.isTop() && line.headingKind() == AgendaHeadingKind.FOR_CONSIDERATION)
                .mapToInt(AgendaLine::heading)
                .findFirst()
                .orElse(1);
    }

    /** Attendance may be recorded. */
    public boolean attending() {
        return meeting.state() == MeetingState.INVITED || meeting.state() == MeetingState.IN_SESSION;
    }

    /** It has been held, and something of it is on record. */
    public boolean held() {
        return switch (meeting.state()) {
            case HELD, MINUTES_DRAFTED, MINUTES_CIRCULATED, MINUTES_ADOPTED -> true;
            default -> false;
        };
    }
}
