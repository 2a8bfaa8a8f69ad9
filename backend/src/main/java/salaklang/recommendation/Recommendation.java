package salaklang.recommendation;

import static salaklang.recommendation.RecommendationState.CLOSED;
import static salaklang.recommendation.RecommendationState.DECLINED;
import static salaklang.recommendation.RecommendationState.DRAFT;
import static salaklang.recommendation.RecommendationState.FULFILLED;
import static salaklang.recommendation.RecommendationState.IN_PROGRESS;
import static salaklang.recommendation.RecommendationState.NOTED;
import static salaklang.recommendation.RecommendationState.PROPOSED;
import static salaklang.recommendation.RecommendationState.SENT_BACK;
import static salaklang.recommendation.RecommendationState.SUPERSEDED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.decision.OutcomeId;
import salaklang.decision.OutcomeRecorded;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingView;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.Secrecy;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** What a meeting recommended or resolved, and what is planned, decided and reported of it. */
@Entity
class Recommendation {

    static final int TITLE_LENGTH = 300;
    static final int TEXT_LENGTH = 5000;
    static final int EXPECTED_LENGTH = 2000;
    static final int REASON_LENGTH = 1000;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private CommitteeId committeeId;
    private MeetingId meetingId;
    private String meetingNumber;
    private Instant meetingAt;
    private AgendaItemId itemId;
    private OutcomeId outcomeId;
    private String itemNumber;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    private String title;

    @Column(name = "text")
    private String wording;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    private String reason;
    private String decidedBy;
    private Instant decidedAt;
    private MeetingId closedInMeetingId;
    private Instant createdAt;
    private boolean secret;
    private UUID programmeId;

    @OneToMany(mappedBy = "recommendation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("dueDate, position")
    private List<PlannedAssignment> planned = new ArrayList<>();

    @OneToMany(mappedBy = "recommendation", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<RecommendationStep> steps = new ArrayList<>();

    protected Recommendation() {}

    /**
     * A draft of what the meeting said.
     *
     * @param title what it is about
     */
    Recommendation(OutcomeRecorded outcome, MeetingView meeting, String title) {
        this.id = UUID.randomUUID();
        this.committeeId = outcome.committee();
        this.meetingId = outcome.meeting();
        this.meetingNumber = meeting.numberBE();
        this.meetingAt = meeting.startsAt();
        this.itemId = outcome.item();
        this.outcomeId = outcome.outcome();
        this.state = DRAFT;
        this.createdAt = outcome.at();
        this.secret = meeting.secrecy() == Secrecy.SECRET;
        this.title = shortened(title);
        word(outcome);
        step(StepKind.DRAFTED, outcome.by(), outcome.at(), null);
    }

    /** The meeting has written its outcome anew; what has been proposed already keeps its words. */
    void rewordAsRecorded(OutcomeRecorded outcome) {
        if (isEditable()) {
            word(outcome);
        }
    }

    private void word(OutcomeRecorded outcome) {
        this.itemNumber = outcome.itemNumber();
        this.kind = outcome.kind();
        this.wording = outcome.text() == null ? outcome.itemTitle() : outcome.text();
    }

    void reword(String title, String text) {
        require(DRAFT, SENT_BACK);
        this.title = filled("title", title, TITLE_LENGTH);
        this.wording = filled("text", text, TEXT_LENGTH);
    }

    /** @param programme the id of the one it belongs to, or null; its assignments are going to belong to it as well */
    void belongTo(UUID programme) {
        require(DRAFT, SENT_BACK);
        programmeId = programme;
    }

    /** Plans the same for each of the units. */
    void plan(Collection<UnitCode> units, String expected, LocalDate dueDate, PlannedTerms terms, LocalDate today) {
        require(DRAFT, SENT_BACK);
        if (units.isEmpty()) {
            throw new InvalidInput("units", "recommendation.error.units");
        }
        var what = filled("expected", expected, EXPECTED_LENGTH);
        var when = notPast(dueDate, today);
        for (var unit : units) {
            planned.add(new PlannedAssignment(this, unit, what, when, terms, planned.size()));
        }
    }

    /** @param terms null to keep them */
    void changePlanned(UUID part, String expected, LocalDate dueDate, PlannedTerms terms, LocalDate today) {
        require(DRAFT, SENT_BACK);
        var one = planned(part);
        one.change(
                filled("expected", expected, EXPECTED_LENGTH),
                notPast(dueDate, today),
                terms == null ? one.terms() : terms);
    }

    void removePlanned(UUID part) {
        require(DRAFT, SENT_BACK);
        planned.remove(planned(part));
    }

    private PlannedAssignment planned(UUID part) {
        return planned.stream().filter(one -> one.id().equals(part)).findFirst().orElseThrow(NotFound::new);
    }

    void propose(Person by, Instant at, LocalDate today) {
        require(DRAFT, SENT_BACK);
        if (planned.isEmpty()) {
            throw new InvalidInput("planned", "recommendation.error.nothing-planned");
        }
        requireOneLead();
        planned.forEach(part -> notPast(part.dueDate(), today));
        become(PROPOSED, StepKind.PROPOSED, by, at, null);
    }

    /** Either each unit answers for its own part, or one for the whole. */
    private void requireOneLead() {
        var leads = planned.stream().filter(part -> part.terms().lead()).count();
        if (leads != 1 && leads < planned.size()) {
            throw new InvalidInput("planned", "recommendation.error.one-lead");
        }
    }

    /** Nobody has to act on it. */
    void note(Person by, Instant at) {
        require(DRAFT, SENT_BACK);
        become(NOTED, StepKind.NOTED, by, at, null);
    }

    /**
     * What was proposed in time may have waited past its due dates: then it goes back, for nothing begins late.
     *
     * @param note why, or what the units should heed; may be left out
     */
    void approve(String note, LocalDate today, Person by, Instant at) {
        require(PROPOSED);
        planned.forEach(part -> notPast(part.dueDate(), today));
        var words = note == null || note.isBlank() ? null : filled("note", note, REASON_LENGTH);
        decidedBy = by.displayName();
        decidedAt = at;
        become(IN_PROGRESS, StepKind.APPROVED, by, at, words);
    }

    void sendBack(String reason, Person by, Instant at) {
        require(PROPOSED);
        become(SENT_BACK, StepKind.SENT_BACK, by, at, filled("reason", reason, REASON_LENGTH));
    }

    void decline(String reason, Person by, Instant at) {
        require(PROPOSED);
        become(DECLINED, StepKind.DECLINED, by, at, filled("reason", reason, REASON_LENGTH));
    }

    /** @param by who verified the last assignment, or null */
    void fulfil(Person by, Instant at) {
        require(IN_PROGRESS);
        become(FULFILLED, StepKind.FULFILLED, by, at, null);
    }

    /** Work that was finished has been opened again, so it is not fulfilled any more; nothing happens where it was not. */
    void reopen(String reason, Person by, Instant at) {
        if (state == FULFILLED) {
            become(IN_PROGRESS, StepKind.REOPENED, by, at, reason);
        } else {
            require(IN_PROGRESS);
        }
    }

    /** It has been reported back to a meeting. */
    void close(MeetingView meeting, Person by, Instant at) {
        require(FULFILLED);
        closedInMeetingId = meeting.id();
        become(CLOSED, StepKind.CLOSED, by, at, meeting.numberBE());
    }

    void supersede(String reason, Person by, Instant at) {
        if (!state.isOpen()) {
            throw new WrongState("recommendation", state);
        }
        become(SUPERSEDED, StepKind.SUPERSEDED, by, at, filled("reason", reason, REASON_LENGTH));
    }

    private void become(RecommendationState next, StepKind kind, Person by, Instant at, String note) {
        state = next;
        reason = note;
        step(kind, by, at, note);
    }

    private void step(StepKind kind, Person by, Instant at, String note) {
        steps.add(new RecommendationStep(this, kind, by, at, note));
    }

    private void require(RecommendationState... possible) {
        if (!Arrays.asList(possible).contains(state)) {
            throw new WrongState("recommendation", state);
        }
    }

    private static String filled(String field, String value, int length) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, "recommendation.error.missing");
        }
        var text = value.strip();
        if (text.length() > length) {
            throw new InvalidInput(field, "recommendation.error.too-long", length);
        }
        return text;
    }

    private static LocalDate notPast(LocalDate dueDate, LocalDate today) {
        if (dueDate == null) {
            throw new InvalidInput("dueDate", "recommendation.error.missing");
        }
        if (dueDate.isBefore(today)) {
            throw new InvalidInput("dueDate", "recommendation.error.due-date-past");
        }
        return dueDate;
    }

    private static String shortened(String title) {
        return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH - 1) + "…";
    }

    /** The id of the programme that it belongs to, or null. */
    UUID programme() {
        return programmeId;
    }

    boolean isEditable() {
        return state == DRAFT || state == SENT_BACK;
    }

    /** Decided for: units are, or have been, at work on it. */
    boolean isApproved() {
        return decidedAt != null;
    }

    RecommendationId id() {
        return new RecommendationId(id);
    }

    MeetingId meeting() {
        return meetingId;
    }

    AgendaItemId item() {
        return itemId;
    }

    OutcomeId outcome() {
        return outcomeId;
    }

    CommitteeId committee() {
        return committeeId;
    }

    RecommendationState state() {
        return state;
    }

    String title() {
        return title;
    }

    /** Of a secret meeting: shown in full only to a second factor. */
    boolean isSecret() {
        return secret;
    }

    /** The reason or note of the last act, or null. */
    String reason() {
        return reason;
    }

    List<PlannedAssignment> planned() {
        return planned;
    }

    List<AssignmentOrder> orders() {
        return planned.stream().map(PlannedAssignment::order).toList();
    }

    List<RecommendationStep> steps() {
        return steps;
    }

    RecommendationView view() {
        return new RecommendationView(
                id(),
                committeeId,
                meetingId,
                meetingNumber,
                meetingAt,
                itemId,
                itemNumber,
                kind,
                title,
                wording,
                state,
                decidedBy,
                decidedAt,
                secret);
    }
}
