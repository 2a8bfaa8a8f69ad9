package salaklang.followup;

import salaklang.web.Toned;

/** How far a round is. */
public enum RoundState implements Toned {
    PLANNED("idle"),
    /** The units have been asked and may answer. */
    OPEN("wait"),
    COMPILED("ok"),
    /** The summary lies before the governor. */
    REPORTED("ok"),
    CANCELLED("idle");

    private final String tone;

    RoundState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
