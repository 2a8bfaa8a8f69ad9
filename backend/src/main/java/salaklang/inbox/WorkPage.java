package salaklang.inbox;

import java.util.List;
import java.util.Map;
import salaklang.committee.CommitteeView;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;
import salaklang.web.Total;

/**
 * A page of work.
 *
 * @param board whether the one who looks assigned it, or else does it
 * @param next the key to go on with, null at the end
 * @param total of all pages; null where nobody asked, and of a search that reads row by row
 * @param units those that the rows name, and those that the list can be narrowed to
 * @param load by person, where the person heads a unit
 */
record WorkPage(
        boolean board,
        Tab shown,
        List<Tab> tabs,
        Map<Tab, Integer> counts,
        List<Row> rows,
        String next,
        Total total,
        List<CommitteeView> committees,
        Map<UnitCode, UnitView> units,
        List<Load> load) {

    /**
     * A row with the names it is shown by.
     *
     * @param from the committee or unit it came from, or null
     * @param may whether the person may act on it from here
     * @param mine whether the person has taken it on
     */
    record Row(WorkItem item, UnitView unit, String from, boolean may, boolean mine) {}

    /** A count in words: nothing for none, and 100+ beyond what is counted. */
    public String count(Tab tab) {
        var count = counts.getOrDefault(tab, 0);
        return count == 0 ? null : count > WorkItems.COUNTED ? WorkItems.COUNTED + "+" : String.valueOf(count);
    }

    /** Whether anything here can be acted on in one go. */
    public boolean actable() {
        return rows.stream().anyMatch(Row::may);
    }
}
