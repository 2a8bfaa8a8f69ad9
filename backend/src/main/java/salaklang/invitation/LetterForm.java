package salaklang.invitation;

import java.util.Set;
import salaklang.committee.SeatId;

/**
 * A letter to be sent.
 *
 * @param number as typed, such as ศก 0014/ว 12
 * @param adjournedRule whether it declares the reduced quorum of the next meeting
 * @param told the seats that were told of this meeting at the one before
 */
record LetterForm(String number, Boolean adjournedRule, Set<SeatId> told) {

    LetterForm {
        adjournedRule = Boolean.TRUE.equals(adjournedRule);
        number = number == null ? "" : number.strip();
        told = told == null ? Set.of() : Set.copyOf(told);
    }
}
