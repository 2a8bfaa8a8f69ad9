package salaklang.report;

import salaklang.web.Toned;

/** How far a participation report is. */
enum ParticipationState implements Toned {
    DRAFT("wait"),
    PUBLISHED("ok"),
    WITHDRAWN("late");

    private final String tone;

    ParticipationState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
