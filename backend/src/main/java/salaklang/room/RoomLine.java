package salaklang.room;

import salaklang.meeting.AgendaItemView;

/**
 * A line of the agenda in the room.
 *
 * @param decidable a heading with items below it is only their heading
 * @param inHand whether the meeting has it in hand
 * @param outcomes how many outcomes are decided
 */
record RoomLine(AgendaItemView item, boolean decidable, boolean inHand, int outcomes) {

    public boolean isUndecided() {
        return item.needsOutcome() && item.outcome() == null;
    }
}
