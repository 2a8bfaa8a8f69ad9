package salaklang.attendance;

/**
 * How a seat was filled, weighed by the rules.
 *
 * @param counted whether who came counts for quorum and vote
 */
record Arrival(
        Presence presence,
        String substitute,
        String substituteName,
        Authority authority,
        boolean counted,
        String account,
        String reason) {}
