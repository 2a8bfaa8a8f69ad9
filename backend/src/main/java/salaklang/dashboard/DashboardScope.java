package salaklang.dashboard;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.tally.ScopeKind;
import salaklang.web.NotFound;

/**
 * Whose work a dashboard is about.
 *
 * @param id as the tally knows it; empty for the province
 */
record DashboardScope(ScopeKind kind, String id) {

    static final DashboardScope PROVINCE = new DashboardScope(ScopeKind.PROVINCE, "");

    static DashboardScope of(CommitteeId committee) {
        return new DashboardScope(ScopeKind.COMMITTEE, committee.toString());
    }

    /** Of a district office, the district with the local governments in it. */
    static DashboardScope of(UnitCode unit) {
        return new DashboardScope(unit.isDistrict() ? ScopeKind.DISTRICT : ScopeKind.UNIT, unit.value());
    }

    /** @throws NotFound for what is no id of its kind */
    static DashboardScope parse(ScopeKind kind, String id) {
        switch (kind) {
            case UNIT -> UnitCode.find(id).orElseThrow(NotFound::new);
            case DISTRICT -> UnitCode.find(id).filter(UnitCode::isDistrict).orElseThrow(NotFound::new);
            case COMMITTEE, PROGRAMME -> requireUuid(id);
            case PROVINCE -> {
                return PROVINCE;
            }
        }
        return new DashboardScope(kind, id);
    }

    private static void requireUuid(String id) {
        try {
            UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** Its page, from the province on. */
    public String path() {
        return "/dashboard"
                + switch (kind) {
                    case PROVINCE -> "";
                    case COMMITTEE -> "/committees/" + id;
                    case UNIT, DISTRICT -> "/" + id;
                    case PROGRAMME -> "/programmes/" + id;
                };
    }

    /** The parameters by which the lists of its work are asked for. */
    Map<String, String> list() {
        return kind == ScopeKind.PROVINCE ? Map.of() : Map.of(kind.name().toLowerCase(Locale.ROOT), id);
    }
}
