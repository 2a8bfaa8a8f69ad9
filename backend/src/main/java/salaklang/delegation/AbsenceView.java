package salaklang.delegation;

import java.time.LocalDate;

/**
 * The head of a unit is away.
 *
 * @param position the head's
 * @param until the last day
 * @param deputyAccount who deputises on the day asked for; null, as the position is, where nobody does
 */
public record AbsenceView(
        String account,
        String position,
        LocalDate from,
        LocalDate until,
        String deputyAccount,
        String deputyPosition) {}
