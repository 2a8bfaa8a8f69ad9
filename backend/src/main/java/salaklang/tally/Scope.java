package salaklang.tally;

import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;

/**
 * Which counts a question is about, in SQL. What divisions do is counted with their unit.
 *
 * @param kind as they are kept: districts are added up from units
 * @param key what an answer is about
 * @param which of all of the kind, with the parameter {@code id}
 * @param id null where the question names none
 */
record Scope(String kind, String key, String which, String id) {

    private static final String OFFICE = "split_part(scope_id, '.', 1)";
    private static final String DISTRICT_OF =
            "(select case when kind = 'DISTRICT' then code else district end from unit where code = " + OFFICE + ")";
    private static final String WITH_DIVISIONS = " = any(array(select code from unit where parent = :id) || :id::text)";

    /** One answer for each. */
    static Scope each(ScopeKind kind) {
        return switch (kind) {
            case DISTRICT -> new Scope("UNIT", DISTRICT_OF, "true", null);
            case UNIT -> new Scope("UNIT", OFFICE, "true", null);
            default -> new Scope(kind.name(), "scope_id", "true", null);
        };
    }

    static Scope one(ScopeKind kind, String id) {
        return switch (kind) {
            case DISTRICT ->
                new Scope(
                        "UNIT", "''", "scope_id in (select code from unit where :id in (code, district, parent))", id);
            case UNIT -> new Scope("UNIT", "''", "scope_id" + WITH_DIVISIONS, id);
            case PROVINCE -> new Scope("PROVINCE", "''", "scope_id = :id", "");
            default -> new Scope(kind.name(), "''", "scope_id = :id", id);
        };
    }

    static Scope unitsOf(CommitteeId committee) {
        return new Scope("COMMITTEE_UNIT", "split_part(part, '.', 1)", "scope_id = :id", committee.toString());
    }

    static Scope committeesOf(UnitCode unit) {
        return new Scope("COMMITTEE_UNIT", "scope_id", "part" + WITH_DIVISIONS, unit.value());
    }

    /** The condition on a table of counts. */
    String where() {
        return "scope_kind = '" + kind + "' and " + which;
    }
}
