package salaklang.followup;

import salaklang.web.Toned;

enum LineState implements Toned {
    WAITING("soon"),
    ANSWERED("ok"),
    /** Answered: there is nothing to report. */
    NOTHING("ok"),
    /** The round closed without an answer. */
    SILENT("late"),
    /** The assignment was cancelled meanwhile. */
    WITHDRAWN("idle");

    private final String tone;

    LineState(String tone) {
        this.tone = tone;
    }

    boolean isUnanswered() {
        return this == WAITING || this == SILENT;
    }

    @Override
    public String tone() {
        return tone;
    }
}
