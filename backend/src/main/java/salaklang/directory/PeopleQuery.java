package salaklang.directory;

import java.util.Set;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/**
 * Who is looked for.
 *
 * @param words part of a position, user name or address; blank for everybody
 * @param named units of that name, whose people are meant as well
 * @param roles any of them; empty for every role
 * @param after the user name after which to go on; null for the beginning
 */
record PeopleQuery(String words, Set<UnitCode> named, Set<Role> roles, Part part, String after) {

    enum Part {
        ACTIVE,
        /** Reached in the product only. */
        WITHOUT_EMAIL,
        LEFT
    }

    /** With a pattern's own signs taken as they are. */
    String pattern() {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
