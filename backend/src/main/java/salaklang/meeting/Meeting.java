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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import salaklang.committee.AgendaHeading;
import salaklang.committee.CommitteeId;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** A meeting of a committee, from its plan to the adoption of its minutes. Each verb guards the state. */
@Entity
class Meeting {

    private static final int REASON_LENGTH = 1000;

    @Id
    private UUID id;

    private CommitteeId committeeId;
    /** Null where it was cancelled before its number had gone out. */
    private Integer number;

    /** Whether its number has gone out with an invitation. */
    private boolean announced;

    private int yearBe;
    private Instant startsAt;
    private String place;

    @Embedded
    private MeetingSetting setting;

    private MeetingId adjournedFrom;
    private Instant followUpStartsAt;
    private String followUpPlace;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    /** Why it was last postponed, adjourned or cancelled. */
    private String reason;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AgendaItem> items = new ArrayList<>();

    private Instant invitedAt;
    private Instant openedAt;
    private Instant closedAt;

    /** How often its agenda was changed: whoever knows fewer has seen an older one. */
    private int agendaChanges;

    private String agendaChangedBy;

    @Version
    private Integer version;

    protected Meeting() {}

    private Meeting(CommitteeId committee, int yearBe, Instant startsAt, String place, MeetingSetting setting) {
        this.id = UUID.randomUUID();
        this.committeeId = committee;
        this.yearBe = yearBe;
        this.startsAt = startsAt;
        this.place = place;
        this.setting = setting;
        this.state = MeetingState.PLANNED;
    }

    /**
     * Plans a meeting with the headings of its committee; {@link MeetingNumbers} gives it its number.
     *
     * @param last the meeting whose minutes it is to adopt; null for none
     */
    static Meeting plan(
            CommitteeId committee,
            int yearBe,
            Instant startsAt,
            String place,
            MeetingSetting setting,
            List<AgendaHeading> headings,
            LastMeeting last) {
        var meeting = new Meeting(committee, yearBe, startsAt, place, setting);
        meeting.agenda().lay(headings, last);
        return meeting;
    }

    /** Plans the meeting that takes up what another left open for lack of quorum. */
    static Meeting followUp(Meeting from, int yearBe, List<AgendaHeading> headings) {
        var meeting = new Meeting(from.committeeId, yearBe, from.followUpStartsAt, from.followUpPlace, from.setting);
        meeting.adjournedFrom = from.id();
        meeting.agenda().carry(headings, from.agenda().leftOpen(from.openedAt != null));
        return meeting;
    }

    /** Before each change of its agenda, which is possible in these states. */
    void changeAgenda(MeetingState... anyOf) {
        require(anyOf);
        agendaChanges++;
    }

    void agendaChangedBy(String position) {
        agendaChangedBy = position;
    }

    void invite(Instant at) {
        require(MeetingState.PLANNED);
        state = MeetingState.INVITED;
        invitedAt = at;
        announced = true;
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

    /** Others have seen to it that a quorum is there ({@link MeetingCheck}). */
    void open(Instant at) {
        require(MeetingState.INVITED);
        state = MeetingState.IN_SESSION;
        openedAt = at;
    }

    /**
     * Too few members are there (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.79): it could not be held, or ends where it stands. What was
     * decided stands; the rest is left to another meeting.
     */
    void adjourn(Instant at) {
        require(MeetingState.INVITED, MeetingState.IN_SESSION);
        state = state == MeetingState.INVITED ? MeetingState.ADJOURNED : MeetingState.HELD;
        closedAt = at;
    }

    /** Where and when that other meeting is to be. */
    void followUpAt(Instant at, String where) {
        followUpStartsAt = at;
        followUpPlace = where;
    }

    /** Keeps the first outcome of an item; null where it is undecided. */
    void recordOutcome(AgendaItemId id, OutcomeKind kind, String text) {
        require(MeetingState.IN_SESSION);
        agenda().require(id).decide(kind, text);
    }

    void keepNotes(Map<AgendaItemId, String> notes) {
        notes.forEach((item, words) -> agenda().require(item).note(blankToNull(words)));
    }

    /** Closes it: every item for consideration has its outcome. */
    void close(Instant at) {
        require(MeetingState.IN_SESSION);
        var undecided = agenda().undecided();
        if (!undecided.isEmpty()) {
            var numbers = undecided.stream().map(AgendaItem::number).toList();
            throw new InvalidInput("outcome", "meeting.error.undecided", String.join(", ", numbers));
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

    void takeBackMinutes() {
        step(MeetingState.MINUTES_CIRCULATED, MeetingState.MINUTES_DRAFTED);
    }

    /** Also where nothing was circulated: the meeting adopted its own minutes before it ended. */
    void adoptMinutes() {
        require(MeetingState.MINUTES_DRAFTED, MeetingState.MINUTES_CIRCULATED);
        state = MeetingState.MINUTES_ADOPTED;
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
        if (why.strip().length() > REASON_LENGTH) {
            throw new InvalidInput("reason", "meeting.error.too-long", REASON_LENGTH);
        }
        return why.strip();
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    Agenda agenda() {
        return new Agenda(this, items);
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    CommitteeId committee() {
        return committeeId;
    }

    MeetingNumbering.Entry numbering() {
        return new MeetingNumbering.Entry(id, startsAt, announced, state == MeetingState.CANCELLED, number);
    }

    void take(Integer newNumber) {
        number = newNumber;
    }

    /** The place of this meeting on the next agenda. */
    LastMeeting asLast() {
        return new LastMeeting(id(), number + "/" + yearBe);
    }

    /** @param last null for none */
    void adoptMinutesOf(Meeting last) {
        if (agenda().adopt(last == null ? null : last.asLast())) {
            agendaChanges++;
        }
    }

    MeetingId adjournedFrom() {
        return adjournedFrom;
    }

    boolean isAnnounced() {
        return announced;
    }

    Integer number() {
        return number;
    }

    int yearBe() {
        return yearBe;
    }

    boolean isSecret() {
        return setting.secrecy() == Secrecy.SECRET;
    }

    int agendaChanges() {
        return agendaChanges;
    }

    String agendaChangedBy() {
        return agendaChangedBy;
    }

    Instant startsAt() {
        return startsAt;
    }

    String place() {
        return place;
    }

    Instant followUpStartsAt() {
        return followUpStartsAt;
    }

    MeetingState state() {
        return state;
    }

    String reason() {
        return reason;
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
                id(),
                committeeId,
                committeeName,
                number == null ? 0 : number,
                yearBe,
                startsAt,
                place,
                state,
                setting,
                adjournedFrom);
    }
}
