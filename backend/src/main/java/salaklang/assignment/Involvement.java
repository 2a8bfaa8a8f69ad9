package salaklang.assignment;

/**
 * What one person has to do with an assignment.
 *
 * @param works this person's unit does it
 * @param checks this person checks it: for the committee, or for the unit that assigned it
 * @param decides this person decides on more time
 * @param ownSubmission this person handed it in and so cannot verify it
 * @param seesOthers this person sees the other parts of the same source too
 */
record Involvement(boolean works, boolean checks, boolean decides, boolean ownSubmission, boolean seesOthers) {}
