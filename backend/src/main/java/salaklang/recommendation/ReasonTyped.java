package salaklang.recommendation;

/**
 * A reason that could not be taken, on its way back into the form it came from.
 *
 * @param act which act it was for
 * @param error the message's key
 */
record ReasonTyped(String act, String reason, String error, Object[] arguments) {}
