package salaklang.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import salaklang.attendance.RollView;
import salaklang.decision.ConflictView;
import salaklang.decision.ItemDecisions;
import salaklang.decision.ItemFloor;
import salaklang.decision.OutcomeAssignments.OutcomeWork;
import salaklang.decision.OutcomeId;
import salaklang.decision.OutcomeView;
import salaklang.document.DocumentView;
import salaklang.identity.UnitCode;
import salaklang.meeting.MatterArising;
import salaklang.meeting.MeetingView;
import salaklang.organisation.UnitView;

/**
 * The meeting room as one person sees it.
 *
 * @param runs whether this person runs the meeting
 * @param line the item that is shown
 * @param taken the item that the meeting has in hand; null before the first
 * @param votedSelf whether this person has voted in the vote that is being taken
 * @param papers of the item shown; empty where they are withheld
 * @param withheld papers are kept from this person, for a conflict of interest
 * @param works what is asked of units because of the outcomes, for who runs the meeting
 * @param units that can be asked, under the names of their groups
 */
record RoomFile(
        MeetingView meeting,
        Instant openedAt,
        boolean runs,
        List<RoomLine> agenda,
        RoomLine line,
        RoomLine taken,
        ItemDecisions decisions,
        ItemFloor floor,
        RollView roll,
        boolean votedSelf,
        List<DocumentView> papers,
        boolean withheld,
        Map<OutcomeId, OutcomeWork> works,
        Map<String, List<UnitView>> units,
        List<MatterArising> mattersArising) {

    public boolean isShownTaken() {
        return line.inHand();
    }

    /** Whether the person may read why, and answer: who runs the meeting, and the member concerned. */
    public boolean isConcerned(ConflictView conflict) {
        return runs || floor.own() != null && floor.own().seat().equals(conflict.seat());
    }

    public List<RoomLine> undecided() {
        return agenda.stream().filter(RoomLine::isUndecided).toList();
    }

    /** The item after the one shown; null after the last. */
    public RoomLine next() {
        var decidable = agenda.stream().filter(RoomLine::decidable).toList();
        int at = decidable.indexOf(line);
        return at + 1 < decidable.size() ? decidable.get(at + 1) : null;
    }

    public OutcomeWork work(OutcomeView outcome) {
        return works.get(outcome.id());
    }

    public String unitName(UnitCode code) {
        return units.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.code().equals(code))
                .map(UnitView::shortName)
                .findFirst()
                .orElse(code.value());
    }
}
