package salaklang.directory;

import java.util.Set;
import salaklang.identity.Role;

/**
 * Who is looked for.
 *
 * @param words part of a position, user name, address or unit's code; blank for everybody
 * @param roles any of them; empty for every role
 * @param after the user name after which to go on; null for the beginning
 */
record PeopleQuery(String words, Set<Role> roles, Part part, String after) {

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
