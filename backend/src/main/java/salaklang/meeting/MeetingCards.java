package salaklang.meeting;

import salaklang.committee.RuleProfile;

/** What another feature shows on the page of a meeting, beside what this feature knows of it. */
public interface MeetingCards {

    /** Its template, whose fragment {@code card(meeting, content, runs)} is a card, such as {@code attendance/parts}. */
    String template();

    /**
     * What the card shows; null for no card.
     *
     * @param rules by which the committee meets that day
     */
    Object content(MeetingView meeting, RuleProfile rules, boolean runs);
}
