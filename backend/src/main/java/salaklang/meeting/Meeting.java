package salaklang.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import salaklang.committee.AgendaHeading;
import salaklang.committee.CommitteeId;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** A meeting of a committee, from its plan to the adoption of its minutes. Each verb guards the state. */
@Entity
class Meeting {

    private static final int TEXT_LENGTH = 5000;
    private static final int REASON_LENGTH = 1000;
    private static final int POSITION_LENGTH = 200;

    @Id
    private UUID id;

    private CommitteeId committeeId;
    private int number;
    private int yearBe;
    private Instant startsAt;
    private String place;

    @Embedded
    private MeetingSetting setting;

    private MeetingId adjournedFrom;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    /** Why it was last postponed, adjourned or cancelled. */
    private String reason;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Attendance> attendance = new ArrayList<>();

    private String participants;

    @Embedded
    private Presiding presiding;

    private Instant invitedAt;
    private Instant openedAt;
    private Instant closedAt;

    @Version
    private Integer version;

    protected Meeting() {}

    private Meeting(
            CommitteeId committee, int number, int yearBe, Instant startsAt, String place, MeetingSetting setting) {
        this.id = UUID.randomUUID();
        this.committeeId = committee;
        this.number = number;
        this.yearBe = yearBe;
        this.startsAt = startsAt;
        this.place = place;
        this.setting = setting;
        this.state = MeetingState.PLANNED;
    }

    /**
     * Plans a meeting with the headings of its committee.
     *
     * @param last the meeting whose minutes it is to adopt; null for none
     */
    static Meeting plan(
            CommitteeId committee,
            int number,
            int yearBe,
            Instant startsAt,
            String place,
            MeetingSetting setting,
            List<AgendaHeading> headings,
            LastMeeting last) {
        var meeting = new Meeting(committee, number, yearBe, startsAt, place, setting);
        meeting.agenda().lay(headings, last);
        return meeting;
    }

    /** Once the invitation is out, what is added is marked late. */
    AgendaItem addItem(AgendaEntry entry) {
        require(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_SESSION);
        return agenda().add(entry, state != MeetingState.PLANNED);
    }

    /** @param entry its heading stays */
    void changeItem(AgendaItemId item, AgendaEntry entry) {
        var changed = agenda().require(item);
        requireChangeable(changed);
        agenda().describe(changed, entry);
    }

    void removeItem(AgendaItemId item) {
        var removed = agenda().require(item);
        require(MeetingState.PLANNED);
        agenda().remove(removed);
    }

    void moveItem(AgendaItemId item, boolean up) {
        var moved = agenda().require(item);
        require(MeetingState.PLANNED);
        agenda().move(moved, up);
    }

    void invite(Instant at) {
        require(MeetingState.PLANNED);
        state = MeetingState.INVITED;
        invitedAt = at;
        items.forEach(AgendaItem::send);
    }

    /** Another date takes it back to planning: it is invited to anew. */
    void postpone(Instant to, String why) {
        require(MeetingState.PLANNED, MeetingState.INVITED);
        reason = requireReason(why);
        startsAt = to;
        state = MeetingState.PLANNED;
        invitedAt = null;
    }

    void cancel(String why) {
        require(MeetingState.PLANNED, MeetingState.INVITED);
        reason = requireReason(why);
        state = MeetingState.CANCELLED;
    }

    /**
     * Records seats as filled or not; seats that are not named keep what they have.
     *
     * @param seats the committee's seats, in their order
     */
    void recordAttendance(List<SeatView> seats, Map<SeatId, SeatAttendance> filled) {
        require(MeetingState.INVITED, MeetingState.IN_SESSION);
        roll().call(seats, filled);
    }

    /** @param positions who else attended (ผู้เข้าร่วมประชุม), by position */
    void recordParticipants(Collection<String> positions) {
        require(MeetingState.INVITED, MeetingState.IN_SESSION);
        var lines = positions.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        participants = lines.isEmpty() ? null : String.join("\n", lines);
    }

    /**
     * Records who presides. Whoever is not the chair presides for a reason (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.81).
     *
     * @param seat the seat that presides, present itself; null for a position without a seat
     */
    void preside(SeatView seat, String position, String why) {
        require(MeetingState.INVITED, MeetingState.IN_SESSION);
        if (seat == null && (position == null || position.isBlank())) {
            throw new InvalidInput("presidingPosition", "meeting.error.presiding-position");
        }
        if (seat != null && roll().presence(seat.id()) != Presence.PRESENT) {
            throw new InvalidInput("presiding", "meeting.error.presiding-absent", seat.position());
        }
        boolean chair = seat != null && seat.office() == SeatOffice.CHAIR;
        if (!chair && (why == null || why.isBlank())) {
            throw new InvalidInput("presidingReason", "meeting.error.presiding-reason");
        }
        if (!chair) {
            requireShort("presidingReason", why, REASON_LENGTH);
        }
        if (seat == null) {
            requireShort("presidingPosition", position, POSITION_LENGTH);
        }
        presiding = seat == null
                ? new Presiding(null, position.strip(), why.strip())
                : new Presiding(seat.id(), seat.position(), chair ? null : why.strip());
    }

    /** Opens it where the roll shows a quorum: whoever comes or goes later is recorded in session. */
    void open(Instant at, int seats) {
        require(MeetingState.INVITED);
        if (!isAttendanceRecorded()) {
            throw new InvalidInput("attendance", "meeting.error.attendance-missing");
        }
        requireQuorum("attendance", seats);
        state = MeetingState.IN_SESSION;
        openedAt = at;
    }

    /** It could not be held: too few members came (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.79). */
    void adjourn(Instant at, int seats) {
        require(MeetingState.INVITED);
        if (!isAttendanceRecorded()) {
            throw new InvalidInput("attendance", "meeting.error.attendance-missing");
        }
        var quorum = quorum(seats);
        if (quorum.isReached()) {
            throw new InvalidInput("attendance", "meeting.error.quorum-present", quorum.present(), quorum.seats());
        }
        state = MeetingState.ADJOURNED;
        closedAt = at;
    }

    /**
     * Writes what was said and decided; without a kind only the note.
     *
     * @return whether the outcome is new
     */
    boolean recordOutcome(AgendaItemId id, String note, OutcomeKind kind, String text, int seats) {
        var item = agenda().require(id);
        require(MeetingState.IN_SESSION);
        item.note(blankToNull(note));
        if (kind == null) {
            return false;
        }
        if (agenda().isOnlyHeading(item)) {
            throw new InvalidInput("outcome", "meeting.error.only-heading");
        }
        if (kind == OutcomeKind.NONE) {
            return item.decide(kind, null);
        }
        if (text == null || text.isBlank()) {
            throw new InvalidInput("text", "meeting.error.outcome-text");
        }
        requireShort("text", text, TEXT_LENGTH);
        requireQuorum("outcome", seats);
        return item.decide(kind, text.strip());
    }

    /** Closes it: every item for consideration has its outcome, every seat its attendance, and somebody presided. */
    void close(Instant at, Collection<SeatId> seats) {
        require(MeetingState.IN_SESSION);
        var undecided = agenda().undecided();
        if (!undecided.isEmpty()) {
            var numbers = undecided.stream().map(AgendaItem::number).toList();
            throw new InvalidInput("outcome", "meeting.error.undecided", String.join(", ", numbers));
        }
        var unrecorded = roll().missing(seats);
        if (!unrecorded.isEmpty()) {
            throw new InvalidInput("attendance", "meeting.error.attendance-open", unrecorded.size());
        }
        if (presiding == null) {
            throw new InvalidInput("presiding", "meeting.error.presiding-missing");
        }
        state = MeetingState.HELD;
        closedAt = at;
    }

    void draftMinutes() {
        step(MeetingState.HELD, MeetingState.MINUTES_DRAFTED);
    }

    void circulateMinutes() {
        step(MeetingState.MINUTES_DRAFTED, MeetingState.MINUTES_CIRCULATED);
    }

    void adoptMinutes() {
        step(MeetingState.MINUTES_CIRCULATED, MeetingState.MINUTES_ADOPTED);
    }

    /** How many of the committee's members are here. */
    Quorum quorum(int seats) {
        return new Quorum(roll().present(), seats);
    }

    boolean isAttendanceRecorded() {
        return !attendance.isEmpty();
    }

    /** Whether an item may still be put in other words. What was sent stays as it was sent. */
    boolean isChangeable(AgendaItem item) {
        return !item.isHeading()
                && (state == MeetingState.PLANNED
                        || item.isLate()
                                && item.outcome() == null
                                && EnumSet.of(MeetingState.INVITED, MeetingState.IN_SESSION)
                                        .contains(state));
    }

    private void requireChangeable(AgendaItem item) {
        if (item.isHeading()) {
            throw new InvalidInput("item", "meeting.error.heading-stays");
        }
        if (!isChangeable(item)) {
            throw new WrongState("meeting", state);
        }
    }

    private void requireQuorum(String field, int seats) {
        var quorum = quorum(seats);
        if (!quorum.isReached()) {
            throw new InvalidInput(field, "meeting.error.no-quorum", quorum.present(), quorum.seats(), quorum.needed());
        }
    }

    private void step(MeetingState from, MeetingState to) {
        require(from);
        state = to;
    }

    private void require(MeetingState... anyOf) {
        if (!List.of(anyOf).contains(state)) {
            throw new WrongState("meeting", state);
        }
    }

    private static String requireReason(String why) {
        if (why == null || why.isBlank()) {
            throw new InvalidInput("reason", "meeting.error.reason");
        }
        requireShort("reason", why, REASON_LENGTH);
        return why.strip();
    }

    private static void requireShort(String field, String words, int length) {
        if (words.strip().length() > length) {
            throw new InvalidInput(field, "meeting.error.too-long", length);
        }
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    Agenda agenda() {
        return new Agenda(this, items);
    }

    private Roll roll() {
        return new Roll(this, attendance);
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    CommitteeId committee() {
        return committeeId;
    }

    int number() {
        return number;
    }

    int yearBe() {
        return yearBe;
    }

    Instant startsAt() {
        return startsAt;
    }

    String place() {
        return place;
    }

    MeetingState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    List<Attendance> attendance() {
        return roll().inOrder();
    }

    /** By position. */
    List<String> participants() {
        return participants == null ? List.of() : participants.lines().toList();
    }

    Presiding presiding() {
        return presiding;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    MeetingView view(String committeeName) {
        return new MeetingView(
                id(), committeeId, committeeName, number, yearBe, startsAt, place, state, setting, adjournedFrom);
    }
}
