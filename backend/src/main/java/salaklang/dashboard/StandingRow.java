package salaklang.dashboard;

import java.util.Map;
import salaklang.tally.Standing;

/**
 * How one of several stands.
 *
 * @param code of a unit, else null
 * @param path its own dashboard, from the province on; null where there is none for the person
 * @param list the parameters by which the lists behind its numbers are asked for
 */
record StandingRow(
        String name, String shortName, String code, String path, Map<String, String> list, Standing standing) {

    /** The list behind one of its numbers, from the province on. */
    public String work(String measure) {
        return Lists.path(measure, list);
    }

    /** The same for somebody who does not see its own dashboard. */
    StandingRow unlinked() {
        return new StandingRow(name, shortName, code, null, list, standing);
    }

    /** Good from 85 per cent on time, bad below 60. */
    public String tone() {
        return tone(standing.onTimePercent());
    }

    static String tone(Integer percent) {
        return percent == null ? "idle" : percent >= 85 ? "ok" : percent >= 60 ? "soon" : "late";
    }
}
