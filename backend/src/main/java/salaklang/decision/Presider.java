package salaklang.decision;

import salaklang.committee.SeatId;
import salaklang.identity.Person;

/**
 * Who presides.
 *
 * @param seat null for a position without a seat
 * @param account the user name; null for somebody without an account
 */
public record Presider(SeatId seat, String position, String account) {

    public boolean isHeldBy(Person person) {
        return person.userName().equals(account);
    }
}
