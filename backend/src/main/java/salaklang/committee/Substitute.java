package salaklang.committee;

import jakarta.persistence.Embeddable;
import salaklang.web.InvalidInput;

/**
 * Somebody who may stand in for the holder of a seat.
 *
 * @param name as printed
 * @param position null where none is known
 * @param account the user name of the province's realm; null for somebody without an account
 * @param email null where none is known
 */
@Embeddable
public record Substitute(String name, String position, String account, String email) {

    boolean isBlank() {
        return blank(name) && blank(position) && blank(account) && blank(email);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** @throws InvalidInput for the field {@code listed}, where something is missing or is no address */
    Substitute checked() {
        return new Substitute(
                Texts.required("listed", name, "committee.error.substitute-name-missing"),
                Texts.optional("listed", position),
                Texts.account("listed", account),
                Texts.email("listed", email));
    }
}
