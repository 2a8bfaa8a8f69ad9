package salaklang.inbox;

import java.util.Collection;
import java.util.List;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;

/**
 * By which column of the table work is found, and for which values of it. Several of them name disjoint work: what a
 * committee checks no unit does.
 *
 * @param column null for all of the province
 */
record Keys(String column, String type, List<String> values) {

    static final Keys ALL = new Keys(null, null, List.of());

    static Keys units(Collection<UnitCode> units) {
        return new Keys("unit", "text", units.stream().map(UnitCode::value).toList());
    }

    static Keys assigners(Collection<UnitCode> units) {
        return new Keys("assigner", "text", units.stream().map(UnitCode::value).toList());
    }

    static Keys committees(Collection<CommitteeId> committees) {
        return new Keys(
                "committee_id",
                "uuid",
                committees.stream().map(CommitteeId::toString).toList());
    }

    boolean isEverything() {
        return column == null;
    }

    String joined() {
        return String.join(",", values);
    }
}
