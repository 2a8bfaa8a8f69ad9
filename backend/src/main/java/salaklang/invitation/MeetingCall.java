package salaklang.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.document.DocumentId;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** The calling of one meeting: how often it was changed, and the chair's consent where it is urgent. */
@Entity
class MeetingCall {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NUMBER = 100;

    @Id
    private UUID id;

    /** Of the calendar entry: rises with each change. */
    private int sequence;

    private String urgentReason;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    private Instant consentAskedAt;
    private Instant consentAt;
    private String consentBy;
    private String consentNote;
    private String consentLetter;
    private LocalDate consentDate;
    private DocumentId consentDocument;

    @Version
    private Integer version;

    protected MeetingCall() {}

    MeetingCall(MeetingId meeting) {
        this.id = meeting.value();
    }

    /** A reason is put to the chair; one that was refused may be put in other words. */
    void askConsent(String reason, Instant at) {
        if (consent == Consent.GIVEN) {
            throw new WrongState("consent", consent);
        }
        urgentReason = requireReason(reason);
        consent = Consent.ASKED;
        consentAskedAt = at;
        consentNote = null;
    }

    void consent(String by, Instant at) {
        requireAsked();
        consent = Consent.GIVEN;
        consentBy = by;
        consentAt = at;
    }

    void refuse(String by, String why, Instant at) {
        requireAsked();
        consentNote = requireReason(why);
        consent = Consent.REFUSED;
        consentBy = by;
        consentAt = at;
    }

    /**
     * The chair has consented on paper.
     *
     * @param by the chair, by position
     */
    void consentOnPaper(String reason, String by, String letter, LocalDate date, DocumentId document, Instant at) {
        if (consent == Consent.GIVEN) {
            throw new WrongState("consent", consent);
        }
        urgentReason = requireReason(reason);
        if (letter == null || letter.isBlank()) {
            throw new InvalidInput("consentLetter", "invitation.error.consent-number");
        }
        if (letter.strip().length() > LONGEST_NUMBER) {
            throw new InvalidInput("consentLetter", "invitation.error.too-long", LONGEST_NUMBER);
        }
        if (date == null) {
            throw new InvalidInput("date", "invitation.error.consent-date");
        }
        consent = Consent.GIVEN;
        consentBy = by;
        consentAt = at;
        consentLetter = letter.strip();
        consentDate = date;
        consentDocument = document;
    }

    /** Another date: the calendar entry changes, and what the chair consented to was the old one. */
    void change() {
        sequence++;
        urgentReason = null;
        consent = null;
        consentAskedAt = null;
        consentAt = null;
        consentBy = null;
        consentNote = null;
        consentLetter = null;
        consentDate = null;
        consentDocument = null;
    }

    /** The letter goes out once more, or the meeting is off: calendars take only what is newer. */
    void next() {
        sequence++;
    }

    boolean isConsentGiven() {
        return consent == Consent.GIVEN;
    }

    private void requireAsked() {
        if (consent != Consent.ASKED) {
            throw new WrongState("consent", consent == null ? "NONE" : consent);
        }
    }

    private static String requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "invitation.error.reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "invitation.error.too-long", LONGEST_REASON);
        }
        return reason.strip();
    }

    MeetingId meeting() {
        return new MeetingId(id);
    }

    int sequence() {
        return sequence;
    }

    String urgentReason() {
        return urgentReason;
    }

    Consent consent() {
        return consent;
    }

    Instant consentAskedAt() {
        return consentAskedAt;
    }

    Instant consentAt() {
        return consentAt;
    }

    String consentBy() {
        return consentBy;
    }

    String consentNote() {
        return consentNote;
    }

    String consentLetter() {
        return consentLetter;
    }

    LocalDate consentDate() {
        return consentDate;
    }

    DocumentId consentDocument() {
        return consentDocument;
    }
}
