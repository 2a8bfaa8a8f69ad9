package salaklang.search;

import java.util.UUID;

/** What the index follows: everything that is found with it is written anew when it changes. */
record Subject(Kind kind, UUID id) {

    enum Kind {
        COMMITTEE,
        MEETING,
        MINUTES,
        RECOMMENDATION,
        ASSIGNMENT,
        DIRECTIVE,
        /** Of which only the name is in what its assignments are found by. */
        UNIT,
        /** A file that is still to be read. */
        DOCUMENT
    }
}
