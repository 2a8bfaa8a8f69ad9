package salaklang.invitation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A call at short notice, and what became of the chair's consent.
 *
 * @param by the chair, by position; null while it is awaited
 * @param note why the chair refused; null otherwise
 * @param letter the number of the paper on which the chair consented; null for none
 * @param filed whether that paper is kept as a file
 */
record UrgentCall(
        String reason,
        Consent consent,
        Instant askedAt,
        String by,
        Instant at,
        String note,
        String letter,
        LocalDate date,
        boolean filed) {

    /** Null where nobody has asked. */
    static UrgentCall of(MeetingCall call) {
        return call.consent() == null
                ? null
                : new UrgentCall(
                        call.urgentReason(),
                        call.consent(),
                        call.consentAskedAt(),
                        call.consentBy(),
                        call.consentAt(),
                        call.consentNote(),
                        call.consentLetter(),
                        call.consentDate(),
                        call.consentDocument() != null);
    }

    public boolean isAsked() {
        return consent == Consent.ASKED;
    }

    public boolean isGiven() {
        return consent == Consent.GIVEN;
    }

    public boolean isRefused() {
        return consent == Consent.REFUSED;
    }
}
