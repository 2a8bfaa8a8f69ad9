package salaklang.directory;

import salaklang.identity.Role;

/**
 * Who is looked for.
 *
 * @param words part of a position, user name, address or unit's code; blank for everybody
 * @param role null for every role
 * @param after the user name after which to go on; null for the beginning
 */
record PeopleQuery(String words, Role role, Part part, String after) {

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
