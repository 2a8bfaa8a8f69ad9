package salaklang.invitation;

import salaklang.web.Toned;

/** What an invited seat answers. */
public enum ReplyKind implements Toned {
    ATTENDING("ok"),
    EXCUSED("late"),
    SUBSTITUTE("soon");

    private final String tone;

    ReplyKind(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
