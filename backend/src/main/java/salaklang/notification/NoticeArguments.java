package salaklang.notification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a notice's text is made of; each may be null.
 *
 * @param title of what it is about
 * @param unit the code of the unit it is about
 * @param day a due or closing day
 * @param at a moment, such as a meeting's beginning
 * @param note a reason
 */
record NoticeArguments(String title, String unit, LocalDate day, Instant at, String note) {

    static NoticeArguments of(String title) {
        return new NoticeArguments(title, null, null, null, null);
    }

    static NoticeArguments of(String title, String note) {
        return new NoticeArguments(title, null, null, null, note);
    }
}
