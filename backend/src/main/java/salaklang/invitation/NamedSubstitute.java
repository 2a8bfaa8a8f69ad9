package salaklang.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import salaklang.document.DocumentId;

/**
 * Who attends for the holder of a seat (มาประชุมแทน).
 *
 * @param position null where none was named
 * @param account the user name of the province's realm; null for somebody without an account
 * @param letter the letter that names the substitute; null where the seat's list does
 */
@Embeddable
public record NamedSubstitute(
        @Column(name = "substitute_name") String name,
        @Column(name = "substitute_position") String position,
        @Column(name = "substitute_account") String account,
        @Column(name = "substitute_letter") DocumentId letter) {

    /** The name with the position, as printed. */
    public String text() {
        return position == null ? name : name + " " + position;
    }
}
