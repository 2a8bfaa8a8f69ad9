package salaklang.assignment;

import java.time.LocalDate;

/**
 * How much more time can be asked for.
 *
 * @param timesLeft how often
 * @param mostDays how many days at once
 * @param latest the last day that can be asked for now
 */
record ExtensionTerms(int timesLeft, int mostDays, LocalDate latest) {}
