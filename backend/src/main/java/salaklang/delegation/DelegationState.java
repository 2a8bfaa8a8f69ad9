package salaklang.delegation;

import salaklang.web.Toned;

/** How a delegation stands on a day. */
public enum DelegationState implements Toned {
    PLANNED("wait"),
    ACTIVE("ok"),
    ENDED("idle"),
    REVOKED("idle");

    private final String tone;

    DelegationState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
