package salaklang.tally;

import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;

/**
 * Which counts a question is about, in SQL.
 *
 * @param kind as they are kept: districts are added up from units
 * @param key what an answer is about
 * @param which of all of the kind, with the parameter {@code id}
 * @param id null where the question names none
 */
record Scope(String kind, String key, String which, String id) {

    private static final String DISTRICT_OF =
            "(select case when kind = 'DISTRICT' then code else district end" + " from unit where code = scope_id)";

    /** One answer for each. */
    static Scope each(ScopeKind kind) {
        return kind == ScopeKind.DISTRICT
                ? new Scope("UNIT", DISTRICT_OF, "true", null)
                : new Scope(kind.name(), "scope_id", "true", null);
    }

    static Scope one(ScopeKind kind, String id) {
        return kind == ScopeKind.DISTRICT
                ? new Scope(
                        "UNIT",
                        "''",
                        "scope_id in (select code from unit where case when kind = 'DISTRICT' then code else district end = :id)",
                        id)
                : new Scope(kind.name(), "''", "scope_id = :id", kind == ScopeKind.PROVINCE ? "" : id);
    }

    static Scope unitsOf(CommitteeId committee) {
        return new Scope("COMMITTEE_UNIT", "part", "scope_id = :id", committee.toString());
    }

    static Scope committeesOf(UnitCode unit) {
        return new Scope("COMMITTEE_UNIT", "scope_id", "part = :id", unit.value());
    }

    /** The condition on a table of counts. */
    String where() {
        return "scope_kind = '" + kind + "' and " + which;
    }
}
