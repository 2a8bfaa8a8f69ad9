package salaklang.decision;

import salaklang.committee.SeatId;

/**
 * A member of the committee in one meeting: a seat that counts.
 *
 * @param account the user name of who attends for it; null where nobody with an account does
 * @param present somebody is there for it now
 * @param counts whether who is there counts: a substitute may not
 * @param attended somebody was there for it, now or earlier in the meeting
 */
public record Seated(SeatId seat, String position, String account, boolean present, boolean counts, boolean attended) {}
