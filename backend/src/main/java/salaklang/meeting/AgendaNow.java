package salaklang.meeting;

/**
 * How an agenda stands, for a page that was read before.
 *
 * @param by who changed it last, by position; null where nobody has
 */
record AgendaNow(MeetingId meeting, int version, String by) {}
