package salaklang.escalation;

/**
 * Whom a step reaches, in the order in which a ladder climbs.
 *
 * <p>Of a local organisation, which is asked to cooperate and is under nobody's orders here, the officer is its own
 * office with its head, and the agency head is the office of the district in which it lies, which lends a hand.
 */
public enum EscalationTarget {
    /** Whoever has the work: the person who claimed it, or else everybody of the unit. */
    OFFICER,
    /** The head of the unit; of a district the district chief. */
    AGENCY_HEAD,
    /** The secretary of the committee that asked for it. */
    SECRETARY,
    VICE_GOVERNOR,
    GOVERNOR
}
