package salaklang.proposal;

import salaklang.web.Toned;

/** What has become of a proposal. */
enum ProposalState implements Toned {
    WAITING("soon"),
    /** It is on the agenda of a meeting. */
    ACCEPTED("ok"),
    DECLINED("late"),
    /** By its own unit. */
    WITHDRAWN("idle");

    private final String tone;

    ProposalState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
