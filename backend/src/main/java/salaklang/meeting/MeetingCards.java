package salaklang.meeting;

/** What another feature shows on the page of a meeting, beside what this feature knows of it. */
public interface MeetingCards {

    /** Its template, whose fragment {@code card(meeting, content, runs)} is a card, such as {@code attendance/parts}. */
    String template();

    /** What the card shows; null for no card. */
    Object content(MeetingView meeting, boolean runs);
}
