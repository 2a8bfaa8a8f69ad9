package salaklang.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.web.WrongState;

@Entity
@Table(name = "follow_up_round")
class FollowUpRound {

    /** How many days a round is open unless somebody says otherwise. */
    static final int USUAL_DAYS = 5;

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 30);

    @Id
    private UUID id;

    @Version
    private Integer version;

    private CommitteeId committeeId;

    @Enumerated(EnumType.STRING)
    private RoundInterval every;

    private LocalDate opensOn;
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private Instant openedAt;
    private Instant compiledAt;
    private int asked;
    private int answered;
    private int late;
    private int silent;
    private int nothing;
    private boolean automatic;
    private String reason;

    protected FollowUpRound() {}

    FollowUpRound(CommitteeId committee, RoundInterval every, LocalDate opensOn, LocalDate closesOn) {
        this.id = UUID.randomUUID();
        this.committeeId = committee;
        this.every = every;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
        this.state = RoundState.PLANNED;
    }

    /** A committee's first one, which plans itself: monthly, from the first to the fifth day, as is the custom. */
    static FollowUpRound first(CommitteeId committee, LocalDate today) {
        var opens = today.plusMonths(1).withDayOfMonth(1);
        var round = new FollowUpRound(committee, RoundInterval.MONTHLY, opens, opens.plusDays(USUAL_DAYS - 1));
        round.automatic = true;
        return round;
    }

    /** It planned itself and has not begun: somebody's plan takes its place. */
    boolean givesWay() {
        return automatic && state == RoundState.PLANNED;
    }

    void open(Instant at) {
        must(state == RoundState.PLANNED);
        state = RoundState.OPEN;
        openedAt = at;
    }

    void mustBeOpen() {
        must(state == RoundState.OPEN);
    }

    void compile(RoundSummary summary, Instant at) {
        must(state == RoundState.OPEN);
        state = RoundState.COMPILED;
        compiledAt = at;
        asked = summary.asked();
        answered = summary.answered();
        late = summary.late();
        silent = summary.silent();
        nothing = summary.nothing();
    }

    void report() {
        must(state == RoundState.COMPILED);
        state = RoundState.REPORTED;
    }

    void cancel(String reason) {
        must(state == RoundState.PLANNED || state == RoundState.OPEN);
        state = RoundState.CANCELLED;
        this.reason = reason;
    }

    /** The committee's next round, as long as this one and one interval later, but not before tomorrow. */
    FollowUpRound next(LocalDate today) {
        var opens = every.after(opensOn);
        while (!opens.isAfter(today)) {
            opens = every.after(opens);
        }
        return new FollowUpRound(committeeId, every, opens, opens.plusDays(ChronoUnit.DAYS.between(opensOn, closesOn)));
    }

    Instant opensAt(ZoneId zone) {
        return opensOn.atTime(OFFICE_OPENS).atZone(zone).toInstant();
    }

    /** In the morning before the closing day; for a short round when half of it is over. */
    Instant remindAt(ZoneId zone) {
        var morningBefore =
                closesOn.minusDays(1).atTime(OFFICE_OPENS).atZone(zone).toInstant();
        var half = opensAt(zone)
                .plus(Duration.between(opensAt(zone), closesAt(zone)).dividedBy(2));
        return morningBefore.isAfter(half) ? morningBefore : half;
    }

    /** The moment after the closing day. */
    Instant closesAt(ZoneId zone) {
        return closesOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    RoundSummary summary() {
        return new RoundSummary(asked, answered, late, silent, nothing);
    }

    FollowUpRoundId id() {
        return new FollowUpRoundId(id);
    }

    CommitteeId committee() {
        return committeeId;
    }

    RoundState state() {
        return state;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    RoundInterval every() {
        return every;
    }

    Instant compiledAt() {
        return compiledAt;
    }

    String reason() {
        return reason;
    }

    private void must(boolean possible) {
        if (!possible) {
            throw new WrongState("follow-up-round", state);
        }
    }
}
