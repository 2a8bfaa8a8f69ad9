package salaklang.invitation;

import java.util.List;
import salaklang.committee.SeatId;
import salaklang.document.DocumentId;
import salaklang.identity.UnitCode;

/**
 * What is said to one seat.
 *
 * @param name the holder's, or the position
 * @param email null where none is known
 * @param account the holder's user name; null for none
 * @param unit of the seat; null for none
 * @param governor whether it is the governor's own seat
 * @param letter to be attached; null for none
 * @param calendar the whole calendar entry; null for none
 */
public record InvitationMessage(
        SeatId seat,
        String name,
        String email,
        String account,
        UnitCode unit,
        boolean governor,
        String subject,
        List<String> paragraphs,
        DocumentId letter,
        String letterName,
        String calendar) {}
