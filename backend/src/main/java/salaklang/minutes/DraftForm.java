package salaklang.minutes;

import java.time.LocalDate;

/** What is typed of the draft as a whole: who signs, and until when corrections are taken. The version is of who signs. */
record DraftForm(
        String takerName,
        String takerPosition,
        String reviewerName,
        String reviewerPosition,
        LocalDate closesOn,
        String signersVersion) {

    static DraftForm of(MinutesView minutes, LocalDate closesOn) {
        return new DraftForm(
                minutes.takerName(),
                minutes.takerPosition(),
                minutes.reviewerName(),
                minutes.reviewerPosition(),
                closesOn,
                minutes.signersVersion());
    }

    /** The same words beside what is on record now. */
    DraftForm over(MinutesView now) {
        return new DraftForm(takerName, takerPosition, reviewerName, reviewerPosition, closesOn, now.signersVersion());
    }
}
