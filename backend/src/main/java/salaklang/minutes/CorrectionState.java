package salaklang.minutes;

import salaklang.web.Toned;

/** A correction that was asked for, and its answer. */
public enum CorrectionState implements Toned {
    OPEN("soon"),
    /** Taken into the text. */
    ACCEPTED("ok"),
    /** Not taken in, with a reason. */
    DECLINED("idle");

    private final String tone;

    CorrectionState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
