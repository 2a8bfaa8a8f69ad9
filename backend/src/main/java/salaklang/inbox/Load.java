package salaklang.inbox;

/**
 * How much somebody of a unit has to do.
 *
 * @param position null for what nobody has taken on
 */
record Load(String position, int open, int late) {}
