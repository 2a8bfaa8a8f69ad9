package salaklang.notification;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Secrecy;

/**
 * What a notice's text is made of; each may be null.
 *
 * @param title of what it is about; null for a secret matter
 * @param unit the code of the unit it is about
 * @param day a due or closing day
 * @param at a moment, such as a meeting's beginning
 * @param note a reason; never of a secret matter
 */
record NoticeArguments(String title, String unit, LocalDate day, Instant at, String note) {

    static NoticeArguments of(String title) {
        return new NoticeArguments(title, null, null, null, null);
    }

    static NoticeArguments of(String title, String note) {
        return new NoticeArguments(title, null, null, null, note);
    }

    /** The reason that somebody typed may say what a secret meeting is about. */
    static NoticeArguments of(MeetingView meeting, Traced event) {
        return new NoticeArguments(
                meeting.committeeName() + " · " + meeting.numberBE(),
                null,
                null,
                meeting.startsAt(),
                meeting.secrecy() == Secrecy.SECRET ? null : event.note());
    }
}
