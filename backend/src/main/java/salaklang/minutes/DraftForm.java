package salaklang.minutes;

import java.time.LocalDate;

/** What is typed of the draft as a whole: who signs, and until when corrections are taken. */
record DraftForm(
        String takerName, String takerPosition, String reviewerName, String reviewerPosition, LocalDate closesOn) {

    static DraftForm of(MinutesView minutes, LocalDate closesOn) {
        return new DraftForm(
                minutes.takerName(),
                minutes.takerPosition(),
                minutes.reviewerName(),
                minutes.reviewerPosition(),
                closesOn);
    }
}
