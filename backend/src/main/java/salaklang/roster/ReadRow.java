package salaklang.roster;

import java.util.List;
import salaklang.committee.Member;

/**
 * A row as it was understood.
 *
 * @param member null where something is wrong
 * @param faults all that is wrong with it; none where it is right
 */
record ReadRow(Sheet.Row row, Member member, List<Fault> faults) {

    boolean right() {
        return faults.isEmpty();
    }
}
