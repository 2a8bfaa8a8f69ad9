package salaklang.discussion;

/** The two who speak with each other about an assignment. */
public enum Side {
    /** Whose work it is. */
    UNIT,
    /** Who checks it, and everybody else who sees it. */
    CHECKER;

    Side other() {
        return this == UNIT ? CHECKER : UNIT;
    }
}
