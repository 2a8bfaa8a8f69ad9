package salaklang.assignment;

import java.util.List;

/**
 * A page of assignments.
 *
 * @param next the key to go on with, null at the end
 */
record AssignmentList(List<AssignmentRow> rows, String next) {}
