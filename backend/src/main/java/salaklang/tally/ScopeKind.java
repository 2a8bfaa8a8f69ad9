package salaklang.tally;

/** Of what the assignments are counted, and what its id is. */
public enum ScopeKind {
    /** The province at hand; its id is empty. */
    PROVINCE,
    /** The committee's id. */
    COMMITTEE,
    /** The unit's code, such as {@code agencies/dla}. */
    UNIT,
    /** The code of a district: its own office and the local governments in it together. */
    DISTRICT,
    /** The programme's id. */
    PROGRAMME
}
