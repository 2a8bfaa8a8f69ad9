package salaklang.tally;

import static java.util.stream.Collectors.joining;

import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;

/**
 * Which counts a question is about, in SQL. What divisions do is counted with their unit, and districts are added up from
 * units.
 *
 * @param key what an answer is about
 * @param where the condition on a table of counts, with the parameter {@code id}
 * @param id null where the question names none
 */
record Scope(String key, String where, String id) {

    private static final String OFFICE = "split_part(scope_id, '.', 1)";
    private static final String DISTRICT_OF =
            "(select case when kind = 'DISTRICT' then code else district end from unit where code = " + OFFICE + ")";
    private static final String WITH_DIVISIONS = " = any(array(select code from unit where parent = :id) || :id::text)";

    /** One answer for each. */
    static Scope each(ScopeKind kind) {
        return switch (kind) {
            case DISTRICT -> new Scope(DISTRICT_OF, of("UNIT"), null);
            case UNIT -> new Scope(OFFICE, of("UNIT"), null);
            default -> new Scope("scope_id", of(kind.name()), null);
        };
    }

    /** One answer for each part of the province, its key beginning with the kind and a space. */
    static Scope parts() {
        var keys = Tallies.PARTS.stream()
                .map(kind -> "when " + of(kind.name()) + " then '" + kind + " ' || "
                        + each(kind).key())
                .collect(joining(" ", "case ", " end"));
        var which = Tallies.PARTS.stream().map(kind -> of(kind.name())).collect(joining(" or ", "(", ")"));
        return new Scope(keys, which, null);
    }

    static Scope one(ScopeKind kind, String id) {
        return switch (kind) {
            case DISTRICT ->
                new Scope(
                        "''",
                        of("UNIT")
                                + " and scope_id = any(array(select code from unit where :id in (code, district, parent)))",
                        id);
            case UNIT -> new Scope("''", of("UNIT") + " and scope_id" + WITH_DIVISIONS, id);
            case PROVINCE -> new Scope("''", of("PROVINCE") + " and scope_id = :id", "");
            default -> new Scope("''", of(kind.name()) + " and scope_id = :id", id);
        };
    }

    static Scope unitsOf(CommitteeId committee) {
        return new Scope(
                "split_part(part, '.', 1)", of("COMMITTEE_UNIT") + " and scope_id = :id", committee.toString());
    }

    static Scope committeesOf(UnitCode unit) {
        return new Scope("scope_id", of("COMMITTEE_UNIT") + " and part" + WITH_DIVISIONS, unit.value());
    }

    private static String of(String kind) {
        return "scope_kind = '" + kind + "'";
    }
}
