package salaklang.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import salaklang.assignment.AssignmentSource;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/**
 * What of all work a person looks at, on one of the two pages.
 *
 * @param everything all of the province
 * @param units whose work it is; empty on a board
 * @param committees for which the person checks work
 * @param assigners units of the person, which check what they have assigned
 */
record Sight(
        Person person,
        boolean board,
        boolean everything,
        Set<UnitCode> units,
        Set<CommitteeId> committees,
        Set<UnitCode> assigners) {

    List<Keys> keys() {
        if (everything) {
            return List.of(Keys.ALL);
        }
        var keys = new ArrayList<Keys>();
        if (!units.isEmpty()) {
            keys.add(Keys.units(units));
        }
        if (!committees.isEmpty()) {
            keys.add(Keys.committees(committees));
        }
        if (!assigners.isEmpty()) {
            keys.add(Keys.assigners(assigners));
        }
        return keys;
    }

    /** Whether the person decides on it, and so may remind and verify. */
    boolean checks(WorkItem item) {
        return item.committee() != null
                ? committees.contains(item.committee())
                : assigners.contains(item.assigner())
                        || person.governs() && item.source() == AssignmentSource.Kind.DIRECTIVE;
    }
}
