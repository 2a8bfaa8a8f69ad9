package salaklang.meeting;

import salaklang.web.Toned;

/** What the secretariat proposes to a meeting about a matter arising. */
public enum ProposedConclusion implements Toned {
    /** It is fulfilled: the matter ends. */
    CONCLUDE("ok"),
    /** It goes on in its time. */
    CONTINUE("wait"),
    /** It is late. */
    HASTEN("late"),
    /** Nobody has it in hand yet. */
    ASSIGN("soon");

    private final String tone;

    ProposedConclusion(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
