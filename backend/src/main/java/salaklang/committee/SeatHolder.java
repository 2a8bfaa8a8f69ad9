package salaklang.committee;

/**
 * Who sits in a seat at present.
 *
 * @param name as printed in lists, such as ผู้ว่าราชการจังหวัดศรีสะเกษ
 * @param account the user name of the province's realm; null for somebody without an account
 * @param email null where none is known
 */
public record SeatHolder(String name, String account, String email) {}
