package salaklang.minutes;

import jakarta.persistence.Embeddable;
import salaklang.identity.Person;

/** Who signs minutes beside the chair: who took them (ผู้จดรายงานการประชุม) and who checked them (ผู้ตรวจรายงานการประชุม). */
@Embeddable
record Signers(String takerName, String takerPosition, String reviewerName, String reviewerPosition) {

    static Signers drafting(Person taker) {
        return new Signers(taker.displayName(), null, null, null);
    }

    /** Of a corrected version. */
    Signers correcting(Person taker) {
        return new Signers(taker.displayName(), null, reviewerName, reviewerPosition);
    }

    /** As somebody typed them; who checked may still be open. */
    static Signers named(String taker, String takerPosition, String reviewer, String reviewerPosition) {
        return new Signers(
                Words.name("takerName", taker, "minutes.error.taker"),
                Words.optionalName("takerPosition", takerPosition),
                Words.optionalName("reviewerName", reviewer),
                Words.optionalName("reviewerPosition", reviewerPosition));
    }
}
