package salaklang.decision;

import static java.util.stream.Collectors.toSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.attendance.Recusal;
import salaklang.attendance.Recusals;
import salaklang.meeting.MeetingId;

/** Tells who stays out of the item in hand; before the first is taken, that of the latest conflict declared. */
@Component
@Transactional(readOnly = true)
class RecusalsInHand implements Recusals {

    private final DecisionRows rows;
    private final ItemInHand inHand;

    RecusalsInHand(DecisionRows rows, ItemInHand inHand) {
        this.rows = rows;
        this.inHand = inHand;
    }

    @Override
    public Recusal now(MeetingId meeting) {
        var declared = rows.conflicts(meeting);
        if (declared.isEmpty()) {
            return Recusal.NONE;
        }
        var item = inHand.of(meeting)
                .orElseGet(() -> declared.get(declared.size() - 1).item());
        return new Recusal(
                item,
                declared.stream()
                        .filter(one -> one.isRecused() && one.item().equals(item))
                        .map(ConflictView::seat)
                        .collect(toSet()));
    }
}
