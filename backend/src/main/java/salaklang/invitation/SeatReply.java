package salaklang.invitation;

import java.time.Instant;
import salaklang.committee.SeatId;

/**
 * What is known of a seat before the meeting.
 *
 * @param position as of sending
 * @param name the holder's as of sending, or the position where nobody is named
 * @param reply null where none came
 * @param reason why it is excused; null otherwise
 * @param substitute who attends for the holder; null where nobody was named
 * @param repliedAt null without a reply
 */
public record SeatReply(
        SeatId seat,
        String position,
        String name,
        ReplyKind reply,
        String reason,
        NamedSubstitute substitute,
        Instant repliedAt) {}
