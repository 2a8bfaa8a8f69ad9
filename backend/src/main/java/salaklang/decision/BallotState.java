package salaklang.decision;

import salaklang.web.Toned;

/** Where a vote stands. */
public enum BallotState implements Toned {
    OPEN("wait"),
    /** As many for as against: it waits for the casting vote. */
    TIED("soon"),
    CARRIED("ok"),
    FALLEN("late"),
    /** Broken off; its votes count for nothing. */
    VOID("idle");

    private final String tone;

    BallotState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }

    /** Nothing is decided by it yet. */
    public boolean isPending() {
        return this == OPEN || this == TIED;
    }
}
