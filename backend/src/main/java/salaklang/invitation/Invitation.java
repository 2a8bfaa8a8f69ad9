package salaklang.invitation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.committee.Substitutes;
import salaklang.document.DocumentId;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;

/** The invitation of one seat to one meeting, and what the seat answered. */
@Entity
class Invitation {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    private MeetingId meetingId;
    private SeatId seatId;
    private int ordinal;
    private String position;
    private String name;
    private String account;
    private String email;
    private UnitCode unit;
    private boolean toldBefore;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private ReplyKind reply;

    private String reason;

    @Embedded
    private NamedSubstitute substitute;

    private Instant repliedAt;
    private String repliedBy;
    private Instant remindedAt;
    private int reminders;

    @Version
    private Integer version;

    protected Invitation() {}

    Invitation(MeetingId meeting, SeatView seat) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.seatId = seat.id();
    }

    /**
     * Sends it, for the first time or anew: what was answered to another date counts no more.
     *
     * @param toldBefore told of this meeting at the one before, which takes no letter (ม.80 วรรคสอง)
     */
    void send(SeatView seat, int place, boolean toldBefore, Instant at) {
        ordinal = place;
        position = seat.position();
        name = seat.name();
        account = seat.holder() == null ? null : seat.holder().account();
        email = seat.holder() == null ? null : seat.holder().email();
        unit = seat.unit();
        this.toldBefore = toldBefore;
        sentAt = at;
        forget();
        remindedAt = null;
        reminders = 0;
    }

    /** What was answered counts no more, for the meeting has another date. */
    void forget() {
        answer(null, null, null, null, null);
    }

    void attend(String by, Instant at) {
        answer(ReplyKind.ATTENDING, null, null, by, at);
    }

    void excuse(String why, String by, Instant at) {
        if (why == null || why.isBlank()) {
            throw new InvalidInput("reason", "invitation.error.reason");
        }
        answer(ReplyKind.EXCUSED, limited("reason", why, LONGEST_REASON), null, by, at);
    }

    /** @param seat says who may stand in */
    void substitute(SeatView seat, NamedSubstitute who, String by, Instant at) {
        if (seat.substitutes() == Substitutes.NONE) {
            throw new InvalidInput("reply", "invitation.error.no-substitute", position);
        }
        if (who.name() == null || who.name().isBlank()) {
            throw new InvalidInput("substituteName", "invitation.error.substitute-name");
        }
        if (seat.substitutes() == Substitutes.ANY_WITH_LETTER) {
            if (who.position() == null || who.position().isBlank()) {
                throw new InvalidInput("substitutePosition", "invitation.error.substitute-position");
            }
            if (who.letter() == null) {
                throw new InvalidInput("letter", "invitation.error.letter");
            }
        }
        var named = new NamedSubstitute(
                limited("substituteName", who.name(), LONGEST_NAME),
                limited("substitutePosition", who.position(), LONGEST_NAME),
                blankToNull(who.account()),
                who.letter());
        answer(ReplyKind.SUBSTITUTE, null, named, by, at);
    }

    /** Whether it was reminded now: only who has not answered, and once a day. */
    boolean remind(Instant at, ZoneId zone) {
        if (!isRemindable(at, zone)) {
            return false;
        }
        remindedAt = at;
        reminders++;
        return true;
    }

    boolean isRemindable(Instant at, ZoneId zone) {
        return reply == null && (remindedAt == null || !isSameDay(remindedAt, at, zone));
    }

    private static boolean isSameDay(Instant one, Instant other, ZoneId zone) {
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    private void answer(ReplyKind kind, String why, NamedSubstitute who, String by, Instant at) {
        reply = kind;
        reason = why;
        substitute = who;
        repliedBy = by;
        repliedAt = at;
    }

    private static String limited(String field, String words, int length) {
        var text = blankToNull(words);
        if (text != null && text.length() > length) {
            throw new InvalidInput(field, "invitation.error.too-long", length);
        }
        return text;
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    SeatReply view() {
        return new SeatReply(seatId, position, name, reply, reason, substitute, repliedAt);
    }

    MeetingId meeting() {
        return meetingId;
    }

    SeatId seat() {
        return seatId;
    }

    int ordinal() {
        return ordinal;
    }

    String position() {
        return position;
    }

    String name() {
        return name;
    }

    String account() {
        return account;
    }

    String email() {
        return email;
    }

    UnitCode unit() {
        return unit;
    }

    boolean isOfTheGovernor() {
        return account == null && unit == null && SeatView.isOfTheGovernor(position);
    }

    boolean isToldBefore() {
        return toldBefore;
    }

    ReplyKind reply() {
        return reply;
    }

    NamedSubstitute substitute() {
        return substitute;
    }

    DocumentId letter() {
        return substitute == null ? null : substitute.letter();
    }

    String repliedBy() {
        return repliedBy;
    }

    Instant remindedAt() {
        return remindedAt;
    }

    int reminders() {
        return reminders;
    }

    Integer version() {
        return version;
    }
}
