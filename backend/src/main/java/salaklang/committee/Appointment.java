package salaklang.committee;

import java.time.LocalDate;

/**
 * Somebody takes a seat.
 *
 * @param name as printed in lists, such as ผู้ว่าราชการจังหวัดศรีสะเกษ
 * @param account the user name of the province's realm; null for somebody without an account
 * @param email null where none is known
 * @param since the first day in the seat
 * @param termEnds the last day of the term of somebody appointed by name; null for an office, which has none
 * @param order the order that appoints them; null where none is recorded
 */
public record Appointment(
        String name, String account, String email, LocalDate since, LocalDate termEnds, OrderId order) {}
