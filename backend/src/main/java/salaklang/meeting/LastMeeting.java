package salaklang.meeting;

/**
 * The meeting whose minutes are to be adopted.
 *
 * @param number as printed, such as {@code 1/2569}
 */
record LastMeeting(MeetingId id, String number) {}
